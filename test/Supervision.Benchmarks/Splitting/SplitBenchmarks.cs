using System.Text;
using BenchmarkDotNet.Attributes;
using Supervision.Arrangements.Splitting;

namespace Supervision.Benchmarks.Splitting;

/// <summary>From text to proposed tasks, for texts of 1, 10 and 50 MB in UTF-8: the growth should be linear.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 6, iterationCount: 5, invocationCount: 1)]
public class SplitBenchmarks
{
    private const int CharactersPerMegabyte = 370_000;
    private string _document = string.Empty;

    /// <summary>Length of the document in UTF-8, in megabytes.</summary>
    [Params(1, 10, 50)]
    public int Megabytes { get; set; }

    /// <summary>The whole document on one line, as some web pages give it.</summary>
    [Params(false, true)]
    public bool IsOneLine { get; set; }

    [GlobalSetup]
    public void WriteDocument()
    {
        var text = new StringBuilder("2024年工作报告\n一、2024年工作情况\n各项工作取得扎实成效。\n二、2025年工作安排\n");
        for (var item = 1; text.Length < Megabytes * CharactersPerMegabyte; item++)
        {
            text.Append(null, $"（{item}）推进第{item}类服务改革。完善第{item}类办事指南,推动线上线下融合,6月底前完成{item}项事项清理。")
                .Append(null, $"责任单位：政务服务改革处牵头，数据资源处配合。建设第{item}类服务平台,新增应用场景{item}个。\n");
        }

        _document = IsOneLine ? text.Replace("\n", "").ToString() : text.ToString();
    }

    [Benchmark]
    public int Split() => PlanSplitter.Split(_document).Arrangements.Count;
}
