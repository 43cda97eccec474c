using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>完成、启动、出台… can be finished; 深化、加强、持续推进… goes on all year.</summary>
internal static class NatureReader
{
    private static readonly string[] Finishing =
    [
        "完成", "启动", "出台", "建成", "编制", "印发", "制定", "制订", "搭建", "成立", "开工", "竣工", "投用", "投产", "召开", "举办", "承办", "续签", "修订", "新建",
        "组建", "设立", "开通", "上线", "新增", "改造", "发布", "筹建", "创建", "改建", "扩建", "封顶",
    ];

    internal static TaskNature Read(string shortTitle, bool hasDueDateOrTarget) =>
        hasDueDateOrTarget || Finishing.Any(v => shortTitle.StartsWith(v, StringComparison.Ordinal)) ? TaskNature.Closable : TaskNature.Continuous;
}
