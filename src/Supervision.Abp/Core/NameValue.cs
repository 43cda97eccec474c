namespace Volo.Abp;

/// <summary>A name and its value.</summary>
public class NameValue<T>(string name, T value)
{
    public string Name { get; set; } = name;

    public T Value { get; set; } = value;
}

/// <summary>A name and its text.</summary>
public class NameValue(string name, string value) : NameValue<string>(name, value);
