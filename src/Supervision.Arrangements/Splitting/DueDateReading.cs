using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>A date that the text states, how exactly it states it, and the words it was read from.</summary>
internal readonly record struct DueDateReading(DateOnly Date, DuePrecision Precision, string Words);
