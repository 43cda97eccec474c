using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Duties;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Tasks;

/// <summary>Places of the tasks: what waits first, then the lists of the person's part in them.</summary>
internal sealed class TasksNavigationContributor(IStringLocalizer<TasksResource> texts, IDutyAppService duties) : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        if (context.Person.Id is null && !context.IsInRole(OrganizationRoles.Auditor)) return;
        var counts = context.Person.Id is null ? null : await duties.GetCountsAsync();
        var isOffice = context.IsInRole(OrganizationRoles.SupervisionOffice);
        int Of(DutyKind kind) => counts?.Of(kind) ?? 0;
        if (counts is not null)
            context.Add(Item("Page:Duties", "/Tasks/Duties", "checklist", 10, counts.Total, phone: 1));
        if (context.Holds(PostKind.Liaison) || context.Holds(PostKind.DepartmentHead) || context.Holds(PostKind.Member))
            context.Add(Item("Page:PeriodForm:Nav", "/Tasks/PeriodForm", "table", 20, Of(DutyKind.ToReport), phone: 2));
        context.Add(Item("Page:Tasks", "/Tasks", "ledger", 30, 0, phone: 3));
        if (context.Holds(PostKind.DepartmentHead))
            context.Add(Item("Page:Confirm:Title", "/Tasks/Confirm", "review", 40, Of(DutyKind.ToConfirm), phone: 4));
        if (isOffice || Of(DutyKind.ToReview) > 0)
            context.Add(Item("Page:Review:Title", "/Tasks/Review", "review", 50, Of(DutyKind.ToReview), phone: 5));
        if (isOffice || context.Holds(PostKind.LeaderInCharge) || context.Holds(PostKind.PrincipalLeader))
            context.Add(Item("Page:Recorded", "/Tasks/Recorded", "review", 70, 0, phone: null));
        if (isOffice) context.Add(Item("Page:Drafts", "/Tasks/Drafts", "plan", 60, 0, phone: null));
    }

    private NavigationItem Item(string key, string url, string icon, int order, int count, int? phone) =>
        new(texts[key], url, icon, order) { Count = count, PhoneOrder = phone };
}
