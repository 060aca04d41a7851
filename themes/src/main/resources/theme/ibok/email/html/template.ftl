<#-- The frame of every mail, Keycloak's own included: tables and inline styles only, because Outlook draws with Word and Gmail
     drops style sheets; one column of at most 600 px; nothing from outside. Every part has a colour and a background of its own,
     so that a programme that darkens mails finds no text without its ground. Values that people typed stand in "bdi". -->
<#import "/ibok-parts.ftl" as parts>

<#-- preheader: what a list of mails shows beside the subject; never a secret -->
<#macro emailLayout title="" preheader="">
<#local accent = ibokBranding.accentColour().hex()>
<#local start = (ltr)?then("left", "right")>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
    <title>${title?has_content?then(title, msg("ibokName"))}</title>
</head>
<body style="margin:0;padding:0;background-color:#eef3f7;">
<div lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}" style="background-color:#eef3f7;color:#17212b;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;">
<#if preheader?has_content>
<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#eef3f7;background-color:#eef3f7;">${preheader?cap_first}</div>
</#if>
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" style="width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;table-layout:fixed;text-align:${start};">
    <tr>
        <td style="padding:24px 24px 12px;background-color:#eef3f7;color:#3d4d5c;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;word-wrap:break-word;overflow-wrap:anywhere;">
            <p style="margin:0;font-size:24px;line-height:1.3;font-weight:bold;color:${accent};">${msg("ibokName")}</p>
            <p style="margin:0;">${msg("ibokFullName")} <bdi>${ibokContact.organisation()}</bdi></p>
        </td>
    </tr>
    <tr>
        <td style="padding:24px;background-color:#ffffff;border:1px solid #d5dee6;border-top:4px solid ${accent};color:#17212b;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;word-wrap:break-word;overflow-wrap:anywhere;">
<#if title?has_content>
            <h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:bold;color:#17212b;">${title}</h1>
            <p style="margin:0 0 12px;">${msg("ibokGreeting")}</p>
</#if>
<#nested>
        </td>
    </tr>
    <tr>
        <td style="padding:16px 24px 24px;background-color:#eef3f7;color:#3d4d5c;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.6;word-wrap:break-word;overflow-wrap:anywhere;">
            <p style="margin:0;">${msg("ibokContactTitle")}</p>
            <p style="margin:0;">${msg("ibokContactPhones")} <#list parts.phones() as phone><bdi style="white-space:<#if phone?length lt 30>nowrap<#else>normal</#if>;"><#if parts.dialled(phone)?has_content><a href="tel:${parts.dialled(phone)}" style="color:#17212b;">${phone}</a><#else>${phone}</#if></bdi><#sep>, </#list></p>
            <p style="margin:0;">${msg("ibokContactEmail")} <a href="mailto:${ibokContact.email()}" style="color:#17212b;">${ibokContact.email()}</a></p>
        </td>
    </tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</div>
</body>
</html>
</#macro>

<#macro subheading><h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3;font-weight:bold;color:#17212b;"><#nested></h2></#macro>
<#macro paragraph><p style="margin:0 0 12px;"><#nested></p></#macro>

<#-- A datum of the customer: a caption and its value. -->
<#macro datum caption><p style="margin:0 0 8px;"><span style="color:#3d4d5c;">${caption}</span><br><#nested></p></#macro>

<#-- What is typed at the login page, to be told apart letter by letter. -->
<#macro typed><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;"><#nested></strong></#macro>

<#-- Something to be copied: a box with nothing but the value, selected whole by one click. -->
<#macro copied caption value size=18 wrap="anywhere">
<p style="margin:0 0 4px;color:#3d4d5c;">${caption}</p>
<table role="presentation" style="max-width:100%;margin:0 0 16px;border-collapse:separate;border-spacing:0;"><tr><td style="padding:10px 16px;background-color:#eaf3fb;border:2px solid ${ibokBranding.accentColour().hex()};border-radius:4px;color:#17212b;"><code style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;font-size:${size}px;line-height:1.3;font-weight:bold;color:#17212b;overflow-wrap:${wrap};<#if wrap == "normal">white-space:nowrap;</#if>-webkit-user-select:all;user-select:all;">${value}</code></td></tr></table>
</#macro>
<#macro secret caption value><@copied caption=caption value=value size=26 wrap="normal"/></#macro>

<#-- Outlook knows no padding of a link: the blanks in its own comments stand for it. -->
<#macro button href>
<table role="presentation" style="margin:20px 0;border-collapse:separate;border-spacing:0;"><tr><td style="background-color:${ibokBranding.accentColour().hex()};border-radius:4px;"><a href="${href}" style="display:inline-block;padding:14px 28px;background-color:${ibokBranding.accentColour().hex()};border-radius:4px;color:#ffffff;font-size:17px;line-height:1.3;font-weight:bold;text-decoration:none;"><!--[if mso]><i style="mso-font-width:300%;mso-text-raise:24px;">&emsp;</i><span style="mso-text-raise:12px;"><![endif]--><#nested><!--[if mso]></span><i style="mso-font-width:300%;">&emsp;&#8203;</i><![endif]--></a></td></tr></table>
</#macro>

<#macro address href><a href="${href}" style="color:${ibokBranding.accentColour().hex()};word-break:break-all;">${href}</a></#macro>

<#macro warning><table role="presentation" style="width:100%;margin:24px 0 12px;border-collapse:collapse;"><tr><td style="padding:12px 16px;background-color:#fff6e0;border-left:4px solid #b26a00;color:#17212b;"><#nested></td></tr></table></#macro>

<#-- A text with values that people typed: never handed to msg(), which would take a "${" in them for the name of a text. -->
<#macro filled text values><#list parts.pieces(text) as piece><#local slot = parts.slot(piece)><#if slot gte 0><bdi>${values[slot]}</bdi><#else>${piece}</#if></#list></#macro>

<#-- A mail of Keycloak's own: the paragraphs of one text, a paragraph that is the link as a button. -->
<#macro message subject text values link="" action="">
<@emailLayout title=parts.plain(subject, values) preheader=parts.plain(text?split("\n\n")?first, values)>
<#list text?split("\n\n") as part>
<#if link?has_content && parts.plain(part, values) == link>
<@button href=link>${action}</@button>
<@paragraph>${msg("ibokLinkAddress")}<br><@address href=link/></@paragraph>
<#else>
<@paragraph><@filled text=part values=values/></@paragraph>
</#if>
</#list>
</@emailLayout>
</#macro>
