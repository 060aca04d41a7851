<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("executeActionsBody") values=[link, "", realmName, text.parts.actions(requiredActions![]), linkExpirationFormatter(linkExpiration)]/>
