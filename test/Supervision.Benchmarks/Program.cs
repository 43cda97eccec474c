using BenchmarkDotNet.Running;
using Supervision.Benchmarks.Fuzz;

if (args is ["fuzz", ..]) return SplitFuzz.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
