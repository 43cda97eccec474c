namespace Supervision.Arrangements.Criteria;

/// <summary>What would prove that a promise was kept (完成标志), by the word that promises it.</summary>
public enum CriterionKind
{
    /// <summary>出台、印发、制定: the document is issued and has a number (文号).</summary>
    Issued,

    /// <summary>编制、修编: the plan is approved.</summary>
    Approved,

    /// <summary>搭建、开发、上线: the system is in use or accepted.</summary>
    Online,

    /// <summary>建成、完工、竣工: completed and accepted.</summary>
    Accepted,

    /// <summary>开工: the permit to begin and a picture of the site.</summary>
    Begun,

    /// <summary>举办、召开、开展培训: held, with notice and list of those who came.</summary>
    Held,

    /// <summary>新增、新建 with a number: a list of them.</summary>
    Listed,

    /// <summary>增长、下降、达到 with a figure: the figure of the statistics.</summary>
    Measured,

    /// <summary>成立、组建、设立: the decision that founds it.</summary>
    Founded,

    /// <summary>引进、签约、落户: the signed contract or the registration.</summary>
    Signed,

    /// <summary>整治、排查、整改: the list with every point struck off.</summary>
    StruckOff,

    /// <summary>创建、获评: the letter or list that names it.</summary>
    Awarded,

    /// <summary>发放、资助、救助: the list of payments.</summary>
    Paid,

    /// <summary>启动: the decision or the meeting that starts it.</summary>
    Started,
}

/// <summary>A completion criterion offered for a draft; never filled in by itself.</summary>
/// <param name="Words">The word of the sentence from which the kind was read.</param>
public sealed record CriterionOffer(CriterionKind Kind, string Words);
