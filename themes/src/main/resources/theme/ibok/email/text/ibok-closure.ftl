<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokClosureIntro")} ${msg(reasonKey)}

${msg("ibokLogin")} ${login}
<#if filedOn?has_content>
${msg("ibokClosureFiledOn")} ${filedOn}
</#if>
${msg("ibokClosureClosedOn")} ${closedOn}


${msg("ibokClosureDataTitle")?upper_case}

<#if undoable>
${msg("ibokClosureDataLater", eraseOn)}
<#else>
${msg("ibokClosureDataSoon")}
</#if>

${msg("ibokClosureDataKept")}


${msg("ibokClosureInvoicesTitle")?upper_case}

${invoiceNotice}
<#if undoable>


${msg("ibokClosureUndoTitle")?upper_case}

${msg("ibokClosureUndo", eraseOn)}
</#if>

<#include "ibok-contact.ftl">
