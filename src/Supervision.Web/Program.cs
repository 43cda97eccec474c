using Supervision.Web.Hosting;

return await SupervisionHost.RunAsync(args);
