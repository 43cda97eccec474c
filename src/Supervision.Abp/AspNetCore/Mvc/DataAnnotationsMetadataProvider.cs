using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Gives the forms of pages the same field names and validation texts as the service's door.</summary>
internal sealed class DataAnnotationsMetadataProvider(DataAnnotationTexts texts) : IValidationMetadataProvider, IDisplayMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (ValidationAttribute attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && texts.Has(DataAnnotationTexts.KeyOf(attribute)))
                attribute.ErrorMessage = DataAnnotationTexts.KeyOf(attribute);
        }
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is not { Name: { } name, ContainerType: { } container }) return;

        DisplayAttribute? display = context.Attributes.OfType<DisplayAttribute>().FirstOrDefault();
        context.DisplayMetadata.DisplayName = () => texts.DisplayName(container, name, display);
    }
}
