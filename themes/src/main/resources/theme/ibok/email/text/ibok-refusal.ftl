<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokRefusalMailIntro")}

${msg("ibokRefusalApplication")} ${applicationNumber}, ${msg("ibokRefusalFiledOn")} ${filedOn}
${msg("ibokRefusalApplicant")} ${text.typed(customerName)}
${msg("ibokRefusalDate")} ${refusedOn}


<@text.heading>${msg("ibokRefusalReason")}</@text.heading>
${msg(reasonKey)}
<#if reasonText?has_content>

${text.typed(reasonText)}
</#if>


<@text.heading>${msg("ibokRefusalNext")}</@text.heading>
${msg("ibokRefusalNextText")}

</@text.mail>
