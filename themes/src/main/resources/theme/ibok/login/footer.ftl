<#-- Whom to turn to, and the utility's own pages where the settings name them. -->
<#import "ibok-contact.ftl" as contact>
<#macro content>
<#local links = [
    {"href": (ibokBranding.websiteUrl())!"", "label": "ibokWebsite"},
    {"href": (ibokBranding.privacyNoticeUrl())!"", "label": "ibokPrivacyNotice"},
    {"href": (ibokBranding.accessibilityUrl())!"", "label": "ibokAccessibility"}
]?filter(link -> link.href?has_content)>
<footer class="ibok-footer">
    <h2>${msg("ibokContactTitle")}</h2>
    <ul>
    <#list contact.phones() as phone>
        <li><@contact.phoneLink phone=phone/></li>
    </#list>
    <#if contact.email()?has_content>
        <li><@contact.emailLink/></li>
    </#if>
    </ul>
    <#if links?has_content>
    <ul class="ibok-footer__links">
    <#list links as link>
        <li><a href="${link.href}">${msg(link.label)}</a></li>
    </#list>
    </ul>
    </#if>
</footer>
</#macro>
