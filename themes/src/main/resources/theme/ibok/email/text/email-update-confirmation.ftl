<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("emailUpdateConfirmationBody") values=[link, newEmail, realmName, linkExpirationFormatter(linkExpiration)]/>
