using DiffPlex;

namespace Supervision.Arrangements.Revisions;

/// <summary>Two wordings of a sentence as stretches that are the same or not: Chinese letter by letter, figures and Latin words whole. Pure.</summary>
internal static class WordDifference
{
    private const int ShortIsland = 2;

    internal static (IReadOnlyList<WordStretchDto> Before, IReadOnlyList<WordStretchDto> After) Between(string before, string after)
    {
        var result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words.Instance);
        var (old, now) = (new bool[result.PiecesOld.Count], new bool[result.PiecesNew.Count]);
        int atOld = 0, atNew = 0;
        foreach (var block in result.DiffBlocks)
        {
            // A letter or two between changes reads worse kept than changed.
            var island = block.DeleteStartA - atOld;
            if (island <= ShortIsland && (atOld > 0 || atNew > 0) && !HasWord(result.PiecesOld, atOld, island))
            {
                Array.Fill(old, true, atOld, island);
                Array.Fill(now, true, atNew, island);
            }

            Array.Fill(old, true, block.DeleteStartA, block.DeleteCountA);
            Array.Fill(now, true, block.InsertStartB, block.InsertCountB);
            (atOld, atNew) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        return (Stretches(result.PiecesOld, old), Stretches(result.PiecesNew, now));
    }

    private static bool HasWord(IReadOnlyList<string> pieces, int start, int count) =>
        Enumerable.Range(start, count).Any(i => pieces[i].Length > 1);

    private static List<WordStretchDto> Stretches(IReadOnlyList<string> pieces, bool[] changed)
    {
        var stretches = new List<WordStretchDto>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (stretches.Count > 0 && stretches[^1].IsChanged == changed[i]) stretches[^1] = stretches[^1] with { Text = stretches[^1].Text + pieces[i] };
            else stretches.Add(new WordStretchDto(pieces[i], changed[i]));
        }

        return stretches;
    }

    private sealed class Words : IChunker
    {
        internal static readonly Words Instance = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var words = new List<string>();
            for (var i = 0; i < text.Length;)
            {
                var start = i++;
                if (char.IsHighSurrogate(text[start]) && i < text.Length) i++;
                else if (IsWordLetter(text[start]))
                    while (i < text.Length && (IsWordLetter(text[i]) || IsPoint(text, i))) i++;
                words.Add(text[start..i]);
            }

            return words;
        }

        private static bool IsWordLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９';

        private static bool IsPoint(string text, int at) => text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
    }
}
