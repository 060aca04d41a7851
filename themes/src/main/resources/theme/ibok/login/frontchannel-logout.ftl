<#-- Replaces base/login/frontchannel-logout.ftl of 26.7.4: frames have a title, and without an address to return to there
     is a way on all the same. -->
<#import "template.ftl" as layout>
<#import "ibok-way-on.ftl" as wayOn>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("frontchannel-logout.title")}
    <#elseif section = "form">
        <p>${msg("frontchannel-logout.message")}</p>
        <ul class="${properties.kcListClass!}">
        <#list logout.clients as application>
            <li>${application.name!}<iframe src="${application.frontChannelLogoutUrl}" title="${application.name!}" hidden></iframe></li>
        </#list>
        </ul>
        <#if logout.logoutRedirectUri?has_content>
            <script>
                <#outputformat "JavaScript">
                window.addEventListener("load", () => window.location.replace(${logout.logoutRedirectUri?c}));
                </#outputformat>
            </script>
            <p class="ibok-way-on"><a id="continue" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}" href="${logout.logoutRedirectUri}">${msg("doContinue")}</a></p>
        <#else>
            <@wayOn.link/>
        </#if>
    </#if>
</@layout.registrationLayout>
