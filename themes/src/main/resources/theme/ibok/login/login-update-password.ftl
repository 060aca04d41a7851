<#-- Form attributes of our required action: ibokTemporary, ibokPasswordRules (maps of message, parameters, check and
     comparedWith: see PasswordCondition) and ibokPasswordErrors (FormMessages). Without them the page works like the stock
     one. The conditions are ticked off by js/passwordChecklist.js; without JavaScript they are a plain list. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>

<#function text message>
    <#return msg(message.message, (message.parameters[0])!"", (message.parameters[1])!"")>
</#function>
<#function errorsOf name>
    <#local found = (ibokPasswordErrors![])?filter(e -> (e.field!"") == name)?map(e -> text(e))>
    <#if !found?has_content && messagesPerField.existsError(name)>
        <#local found = [messagesPerField.get(name)]>
    </#if>
    <#return found>
</#function>
<#assign newErrors = errorsOf("password") confirmErrors = errorsOf("password-confirm")>
<#assign failed = newErrors?has_content || confirmErrors?has_content>
<#assign temporary = ibokTemporary!false>
<#-- the stock warning "you need to change your password" says less than our introduction -->
<#assign stockWarning = temporary && ((message.type)!"") == "warning">

<@layout.registrationLayout displayMessage=!(failed || stockWarning); section>
    <#if section = "header">
        ${msg(temporary?then("ibokFirstPasswordTitle", "updatePasswordTitle"))}
    <#elseif section = "form">
        <#if failed>
            <@layout.alert type="error">
                <#-- reads itself out on arrival and leads on to the fields -->
                <div id="ibok-error-summary" tabindex="-1" autofocus>
                <span>${msg("ibokPasswordNotChanged")}</span>
                <ul class="ibok-summary">
                    <#if newErrors?has_content><li><a href="#password-new">${msg("ibokCorrectField", msg("passwordNew"))}</a></li></#if>
                    <#if confirmErrors?has_content><li><a href="#password-confirm">${msg("ibokCorrectField", msg("passwordConfirm"))}</a></li></#if>
                </ul>
                </div>
            </@layout.alert>
        <#elseif temporary>
            <p class="ibok-intro">${msg("ibokFirstPasswordIntro")}</p>
        </#if>

        <form id="kc-passwd-update-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
            <#if username?has_content>
                <#-- tells a password manager whose password this is; the server ignores it -->
                <input type="text" id="username" name="username" value="${username}" autocomplete="username" readonly hidden>
                <p class="ibok-whose">${msg("username")}: <strong>${username}</strong></p>
            </#if>

            <#if ibokPasswordRules?has_content>
                <div class="ibok-rules" id="ibok-password-rules">
                    <p id="ibok-password-rules-title">${msg("ibokPasswordRulesTitle")}</p>
                    <ul aria-labelledby="ibok-password-rules-title">
                        <#list ibokPasswordRules as rule>
                            <li<#if rule.check?has_content> data-check="${rule.check}" data-compared-with="${rule.comparedWith}"</#if>>${text(rule)}</li>
                        </#list>
                    </ul>
                </div>
            </#if>

            <@field.password name="password-new" label=msg("passwordNew") error="" errors=newErrors autocomplete="new-password" enterkeyhint="next"
                             autofocus=!failed
                             describedBy=(ibokPasswordRules?has_content)?then("ibok-password-rules", "")/>
            <@field.password name="password-confirm" label=msg("passwordConfirm") error="" errors=confirmErrors autocomplete="new-password" enterkeyhint="done"
                             describedBy=(ibokPasswordRules?has_content)?then("ibok-passwords-same", "")>
                <#if ibokPasswordRules?has_content>
                    <ul class="ibok-same" id="ibok-passwords-same"><li data-check="same">${msg("ibokPasswordsSame")}</li></ul>
                </#if>
            </@field.password>

            <div class="${properties.kcFormGroupClass!}">
                <#-- checked, unlike the stock one: whoever knew the old password shall be out -->
                <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true/>
            </div>

            <@buttons.actionGroup horizontal=true>
                <@buttons.button id="kc-submit" name="login" label="ibokSavePassword"/>
                <#if isAppInitiatedAction??>
                    <@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary"/>
                </#if>
            </@buttons.actionGroup>
        </form>

        <#if ibokPasswordRules?has_content>
            <#-- the script puts the numbers in -->
            <p class="ibok-hidden" role="status" id="ibok-password-progress" data-met="${msg("ibokConditionMet")}" data-unmet="${msg("ibokConditionUnmet")}"
               data-later="${msg("ibokConditionLater")}" data-progress="${msg("ibokConditionsMet", "{0}", "{1}")}"></p>
            <script type="module" src="${url.resourcesPath}/js/passwordChecklist.js"></script>
        </#if>
    </#if>
</@layout.registrationLayout>
