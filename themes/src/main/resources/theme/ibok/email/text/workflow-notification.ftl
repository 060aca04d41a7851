<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<#assign values = [daysRemaining?c, reason!""]>
<#assign body = (messageKey == "customMessage")?then(customMessage!"", text.parts.text(messageKey))>
<@text.message text=body values=values/>
