<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("orgInviteBody") values=[link, "", realmName, organization.name, linkExpirationFormatter(linkExpiration)]/>
