<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokClosureTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokClosureIntro")} ${msg(reasonKey)}</@layout.paragraph>
<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<#if filedOn?has_content>
<@layout.datum caption=msg("ibokClosureFiledOn")>${filedOn}</@layout.datum>
</#if>
<@layout.datum caption=msg("ibokClosureClosedOn")>${closedOn}</@layout.datum>

<@layout.subheading>${msg("ibokClosureDataTitle")}</@layout.subheading>
<#if undoable>
<@layout.paragraph>${msg("ibokClosureDataLater", eraseOn)}</@layout.paragraph>
<#else>
<@layout.paragraph>${msg("ibokClosureDataSoon")}</@layout.paragraph>
</#if>
<@layout.paragraph>${msg("ibokClosureDataKept")}</@layout.paragraph>

<@layout.subheading>${msg("ibokClosureInvoicesTitle")}</@layout.subheading>
<@layout.paragraph>${invoiceNotice}</@layout.paragraph>
<#if undoable>

<@layout.subheading>${msg("ibokClosureUndoTitle")}</@layout.subheading>
<@layout.paragraph>${msg("ibokClosureUndo", eraseOn)}</@layout.paragraph>
</#if>
</@layout.emailLayout>
