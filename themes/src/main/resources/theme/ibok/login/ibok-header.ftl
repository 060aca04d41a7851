<#macro content>
<header id="kc-header" class="ibok-header">
    <img class="ibok-header__logo" src="${url.resourcesPath}/img/logo.svg" alt="" width="36" height="46">
    <p class="ibok-header__name" id="kc-header-wrapper">
        <strong>${msg("ibokName")}</strong>
        <span>${msg("ibokFullName")} ${(realm.attributes["ibok.organisationName"])!(properties.ibokOrganisationName)!}</span>
    </p>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="ibok-languages" aria-label="${msg('languages')}">
        <ul>
        <#list locale.supported?sort_by("label") as l>
            <li>
            <#if l.languageTag == locale.currentLanguageTag>
                <span aria-current="true" lang="${l.languageTag}">${l.label}</span>
            <#else>
                <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
            </#if>
            </li>
        </#list>
        </ul>
    </nav>
    </#if>
</header>
</#macro>
