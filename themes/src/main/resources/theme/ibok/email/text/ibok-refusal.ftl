<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokRefusalMailIntro")}

${msg("ibokRefusalApplication")} ${applicationNumber}, ${msg("ibokRefusalFiledOn")} ${filedOn}
${msg("ibokRefusalApplicant")} ${customerName}
${msg("ibokRefusalDate")} ${refusedOn}


${msg("ibokRefusalReason")?upper_case}

${msg(reasonKey)}
<#if reasonText?has_content>

${reasonText}
</#if>


${msg("ibokRefusalNext")?upper_case}

${msg("ibokRefusalNextText")}

<#include "ibok-contact.ftl">
