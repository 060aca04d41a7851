<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("identityProviderLinkBody") values=[identityProviderDisplayName, realmName, identityProviderContext.username, link, "", linkExpirationFormatter(linkExpiration)]/>
