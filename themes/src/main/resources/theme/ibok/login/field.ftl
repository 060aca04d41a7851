<#-- Replaces keycloak.v2/login/field.ftl of 26.7.4: errors are tied to their field (aria-describedby), and a field may
     show several at once, as a list. Ids and parameters are the stock ones, "errors" and "describedBy" are new. -->
<#import "ibok-clipboard.ftl" as copy>

<#macro group name label error="" errors=[] required=false>
<div class="${properties.kcFormGroupClass}">
    <div class="${properties.kcFormGroupLabelClass}">
        <label for="${name}" class="${properties.kcFormLabelClass}">
            <span class="${properties.kcFormLabelTextClass}">${label}</span>
            <#if required><span class="${properties.kcInputRequiredClass}" aria-hidden="true">&#42;</span></#if>
        </label>
    </div>

    <#nested>

    <div id="input-error-container-${name}">
        <#if errors?has_content>
            <ul class="ibok-errors" id="input-error-${name}">
                <#list errors as item><li>${item}</li></#list>
            </ul>
        <#elseif error?has_content>
            <p class="ibok-errors" id="input-error-${name}">${error}</p>
        </#if>
    </div>
</div>
</#macro>

<#macro errorIcon error="">
    <#if error?has_content>
        <span class="${properties.kcFormControlUtilClass}">
            <span class="${properties.kcInputErrorIconStatusClass}"><i class="${properties.kcInputErrorIconClass}" aria-hidden="true"></i></span>
        </span>
    </#if>
</#macro>

<#macro control name type value autocomplete autofocus invalid describedBy="" enterkeyhint="">
    <#local hints = [invalid?then("input-error-" + name, ""), describedBy]?filter(h -> h?has_content)?join(" ")>
    <span class="${properties.kcInputClass} <#if invalid>${properties.kcError}</#if>">
        <input id="${name}" name="${name}" value="${value}" type="${type}" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if>
               <#-- a phone must neither capitalise nor correct what has to be typed as it is; a shown password is a text, too -->
               <#if type == "password" || autocomplete != "off">autocapitalize="none" autocorrect="off" spellcheck="false"</#if>
               <#if autocomplete == "one-time-code">inputmode="numeric"</#if>
               <#if enterkeyhint?has_content>enterkeyhint="${enterkeyhint}"</#if>
               aria-invalid="${invalid?c}"<#if hints?has_content> aria-describedby="${hints}"</#if>/>
        <@errorIcon error=invalid?then("error", "")/>
    </span>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false enterkeyhint="">
    <@group name=name label=label error=error required=required>
        <@control name=name type="text" value=value autocomplete=autocomplete autofocus=autofocus invalid=error?has_content enterkeyhint=enterkeyhint/>
    </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) errors=[] autocomplete="off" autofocus=false describedBy="" enterkeyhint="">
    <@group name=name label=label error=error errors=errors required=required>
        <div class="${properties.kcInputGroup}">
            <div class="${properties.kcInputGroupItemClass} ${properties.kcFill}">
                <@control name=name type="password" value=value autocomplete=autocomplete autofocus=autofocus
                          invalid=(error?has_content || errors?has_content) describedBy=describedBy enterkeyhint=enterkeyhint/>
            </div>
            <div class="${properties.kcInputGroupItemClass}">
                <button class="${properties.kcFormPasswordVisibilityButtonClass}" type="button" aria-label="${msg('showPassword')}"
                        aria-controls="${name}" data-password-toggle
                        data-icon-show="${properties.kcFormPasswordVisibilityIconShow}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}"
                        data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}" id="${name}-show-password">
                    <i class="${properties.kcFormPasswordVisibilityIconShow}" aria-hidden="true"></i>
                </button>
            </div>
        </div>
        <#local helpers><#nested></#local>
        <#if forgotPassword || helpers?markup_string?trim?has_content>
        <div class="${properties.kcFormHelperTextClass}">
            <div class="${properties.kcInputHelperTextClass}">
                ${helpers}
                <#if forgotPassword>
                    <div class="${properties.kcInputHelperTextItemClass}">
                        <span class="${properties.kcInputHelperTextItemTextClass}"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></span>
                    </div>
                </#if>
            </div>
        </div>
        </#if>
    </@group>
</#macro>

<#macro checkbox name label value=false required=false>
    <div class="${properties.kcCheckboxClass}">
        <label for="${name}" class="${properties.kcCheckboxClass}">
            <input class="${properties.kcCheckboxInputClass}" type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>/>
            <span class="${properties.kcCheckboxLabelClass}">${label}</span>
            <#if required><span class="${properties.kcCheckboxLabelRequiredClass}" aria-hidden="true">&#42;</span></#if>
        </label>
    </div>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
    <@group name=name label=label><@copy.control name=name ariaLabel=ariaLabel value=value readonly=readonly/></@group>
</#macro>
