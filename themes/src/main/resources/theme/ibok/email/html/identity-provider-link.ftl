<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("identityProviderLinkSubject") text=layout.parts.text("identityProviderLinkBody") values=[identityProviderDisplayName, realmName, identityProviderContext.username, link, "", linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokLinkAccounts")/>
