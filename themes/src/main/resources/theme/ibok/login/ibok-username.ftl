<#import "field.ftl" as field>
<#-- The login typed on the page before, with the way back to type another (the stock template's macro "username"). -->
<#macro content>
<@field.group name="kc-attempted-username" label=msg("username")>
    <div class="${properties.kcInputGroup}">
        <div class="${properties.kcInputGroupItemClass} ${properties.kcFill}">
            <span class="${properties.kcInputClass} ${properties.kcFormReadOnlyClass}">
                <input type="text" id="kc-attempted-username" value="${auth.attemptedUsername!}" autocomplete="username" readonly>
            </span>
        </div>
        <div class="${properties.kcInputGroupItemClass}">
            <a id="reset-login" class="${properties.kcFormPasswordVisibilityButtonClass}" href="${url.loginRestartFlowUrl}"
               aria-label="${msg('restartLoginTooltip')}" title="${msg('restartLoginTooltip')}">
                <i class="fa-sync-alt fas" aria-hidden="true"></i>
            </a>
        </div>
    </div>
</@field.group>
</#macro>
