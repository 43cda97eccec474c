using Supervision.Cli.Hosting;

return await CommandLine.RunAsync(args);
