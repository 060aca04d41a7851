<#-- The way on from a page that ends something: back to the application that led here, else to the portal of the settings,
     else to the account. There is always one. -->
<#macro link id="backToApplication" target="" primary=true>
<#local application = (client.baseUrl)!"">
<#if target?has_content>
    <#local href = target label = "backToApplication">
<#elseif application?has_content && !skipLink??>
    <#local href = application label = "backToApplication">
<#elseif ibokPortalUrl?has_content>
    <#local href = ibokPortalUrl label = "ibokGoToPortal">
<#else>
    <#local href = url.oauthAction?keep_before("/login-actions/") + "/account/" label = "ibokGoToPortal">
</#if>
<p class="ibok-way-on"><a id="${id}" class="${primary?then(properties.kcButtonPrimaryClass, properties.kcButtonSecondaryClass)} ${properties.kcButtonBlockClass}" href="${href}">${msg(label)}</a></p>
</#macro>
