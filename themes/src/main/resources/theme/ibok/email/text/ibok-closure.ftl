<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokClosureIntro")} ${msg(reasonKey)}

${msg("ibokLogin")} ${login}
<#if filedOn?has_content>
${msg("ibokClosureFiledOn")} ${filedOn}
</#if>
${msg("ibokClosureClosedOn")} ${closedOn}


<@text.heading>${msg("ibokClosureDataTitle")}</@text.heading>
<#if undoable>
${msg("ibokClosureDataLater", eraseOn)}
<#else>
${msg("ibokClosureDataSoon")}
</#if>

${msg("ibokClosureDataKept")}


<@text.heading>${msg("ibokClosureInvoicesTitle")}</@text.heading>
${text.typed(invoiceNotice)}
<#if undoable>


<@text.heading>${msg("ibokClosureUndoTitle")}</@text.heading>
${msg("ibokClosureUndo", eraseOn)}
</#if>

</@text.mail>
