<#import "template.ftl" as layout>
<#assign values = [daysRemaining?c, reason!""]>
<#assign body = (messageKey == "customMessage")?then(customMessage!"", layout.parts.text(messageKey))>
<@layout.message subject=layout.parts.text(subjectKey) text=body values=values/>
