namespace Supervision.Notifications.Layout;

/// <summary>
/// What a letter says, in the recipient's language, without a word of HTML. <see cref="ILetterRenderer"/> sets it, so that all
/// letters of the bureau look alike and every value is escaped in one place.
/// </summary>
public sealed record LetterDocument
{
    /// <summary>The mail's subject, e.g. <c>【三级·红】2025-005 等 2 项节点逾期 8 个工作日</c>. Line breaks in it become spaces.</summary>
    public required string Subject { get; init; }

    /// <summary>The bureau's date of the letter, shown at the head.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What kind of letter it is, beside the name of the product at the head, e.g. 交办. Null: 系统提醒.</summary>
    public string? Kicker { get; init; }

    /// <summary>The level above the headline (三级·红); null for letters that have none.</summary>
    public LetterLevel? Level { get; init; }

    /// <summary>One sentence that says it all.</summary>
    public required string Headline { get; init; }

    /// <summary>One or two sentences below the headline: what happened before, what to do.</summary>
    public string? Lead { get; init; }

    /// <summary>Shown by mail programs in the list of letters, never in the letter itself; null takes <see cref="Lead"/>.</summary>
    public string? Preview { get; init; }

    /// <summary>Buttons for the whole letter, below the lead, e.g. one that signs for all.</summary>
    public IReadOnlyList<LetterButton> Buttons { get; init; } = [];

    public IReadOnlyList<LetterSection> Sections { get; init; } = [];

    /// <summary>What comes next if nothing happens; a paragraph each.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>Why the person got this letter, without the words 为什么收到.</summary>
    public string? Why { get; init; }

    /// <summary>Small print at the end, a line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A level in words.</summary>
/// <param name="Text">e.g. 三级·红.</param>
/// <param name="IsRed">True for level 3 and for nothing else.</param>
public sealed record LetterLevel(string Text, bool IsRed = false);

/// <summary>A group of blocks under one heading; a letter about one thing has one section without a title.</summary>
public sealed record LetterSection
{
    public string? Title { get; init; }

    public required IReadOnlyList<LetterBlock> Blocks { get; init; }
}

/// <summary>One task, or one thing, in a letter.</summary>
public sealed record LetterBlock
{
    /// <summary>e.g. 2025-005; null leaves it out.</summary>
    public string? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Absolute http(s) address of the page behind the title; anything else is left out.</summary>
    public string? Url { get; init; }

    public IReadOnlyList<LetterFact> Facts { get; init; } = [];

    public IReadOnlyList<LetterButton> Buttons { get; init; } = [];
}

/// <summary>A label and its value. Line breaks in the value are kept.</summary>
public sealed record LetterFact(string Label, string Value)
{
    /// <summary>A bold line below the value, e.g. 逾期 8 个工作日.</summary>
    public string? Alarm { get; init; }

    /// <summary>The alarm in red: under a red light only.</summary>
    public bool AlarmIsRed { get; init; }
}

/// <summary>A link set as a button.</summary>
/// <param name="Url">Absolute http(s) address; a button with another kind of address is left out.</param>
/// <param name="IsPrimary">The one button filled with the accent.</param>
public sealed record LetterButton(string Text, string Url, bool IsPrimary = false);
