<#-- Replaces base/login/logout-confirm.ftl of 26.7.4: its button breaks the tab order (tabindex 4). -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#import "ibok-way-on.ftl" as wayOn>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
        <div id="kc-logout-confirm">
            <p class="instruction">${msg("logoutConfirmHeader")}</p>
            <form class="${properties.kcFormClass!}" action="${url.logoutConfirmAction}" onsubmit="confirmLogout.disabled = true; return true;" method="post">
                <input type="hidden" name="session_code" value="${logoutConfirm.code}">
                <@buttons.actionGroup>
                    <@buttons.button id="kc-logout" name="confirmLogout" label="doLogout"/>
                </@buttons.actionGroup>
            </form>
            <@wayOn.link primary=false target=logoutConfirm.skipLink?then(ibokPortalUrl!"", "")/>
        </div>
    </#if>
</@layout.registrationLayout>
