<#-- The frame of every mail, Keycloak's own included: inline styles only, no tables, no images, one column. -->
<#macro emailLayout>
<#local organisation = organisationName!properties.ibokOrganisationName>
<#local phones = (contactPhones!properties.ibokContactPhones)?split(",")?map(p -> p?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
<#local email = contactEmail!properties.ibokContactEmail>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light only">
    <title>${subject!"iBOK"}</title>
</head>
<body style="margin:0;padding:0;background-color:#eef3f7;color:#17212b;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;">
<div style="max-width:600px;margin:0 auto;padding:16px 8px;">
    <div style="padding:8px 24px;">
        <p style="margin:0;font-size:22px;line-height:1.3;font-weight:bold;color:#0b5fa8;">iBOK</p>
        <p style="margin:0;font-size:14px;color:#465666;">${msg("ibokFullName")} ${organisation}</p>
    </div>
    <div style="margin:8px 0;padding:16px 24px;background-color:#ffffff;border:1px solid #d5dee6;border-top:4px solid #0b5fa8;">
        <#nested>
    </div>
    <div style="padding:8px 24px;font-size:14px;color:#465666;">
        <p style="margin:0;">${msg("ibokContactTitle")}</p>
        <p style="margin:0;">${msg("ibokContactPhones")} <#list phones as phone><span style="white-space:nowrap;">${phone}</span><#sep>, </#list></p>
        <p style="margin:0;">${msg("ibokContactEmail")} <a href="mailto:${email}" style="color:#0b5fa8;">${email}</a></p>
    </div>
</div>
</body>
</html>
</#macro>

<#macro heading><h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:bold;"><#nested></h1></#macro>
<#macro subheading><h2 style="margin:24px 0 8px;font-size:17px;line-height:1.3;font-weight:bold;"><#nested></h2></#macro>
<#macro paragraph><p style="margin:0 0 12px;"><#nested></p></#macro>

<#-- A datum of the customer: a caption and its value. -->
<#macro datum caption><p style="margin:0 0 8px;"><span style="color:#465666;">${caption}</span><br><#nested></p></#macro>

<#-- Something to be typed or copied: one unbroken line without blanks around it. -->
<#macro secret caption value><p style="margin:0 0 12px;"><span style="color:#465666;">${caption}</span><br><code style="display:inline-block;max-width:100%;overflow-x:auto;padding:4px 10px;background-color:#eaf3fb;border:1px solid #b9d3ea;font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;font-size:20px;line-height:1.5;font-weight:bold;white-space:nowrap;user-select:all;-webkit-user-select:all;color:#17212b;">${value}</code></p></#macro>

<#macro button href><p style="margin:16px 0;"><a href="${href}" style="display:inline-block;padding:12px 24px;background-color:#0b5fa8;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px;"><#nested></a></p></#macro>

<#macro warning><p style="margin:24px 0 8px;padding:12px 16px;background-color:#fff6e0;border-left:4px solid #b26a00;"><#nested></p></#macro>
