using BenchmarkDotNet.Running;
using Supervision.Benchmarks.Fuzz;
using Supervision.Benchmarks.Lists;

if (args is ["fuzz", ..]) return SplitFuzz.Run(args[1..]);
if (args is ["lists", ..]) return await ListTimes.RunAsync(args[1..]);
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
