<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokClosureTitle") preheader=msg("ibokClosureIntro")>
<@layout.paragraph>${msg("ibokClosureIntro")} ${msg(reasonKey)}</@layout.paragraph>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
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
<@layout.paragraph><bdi>${invoiceNotice}</bdi></@layout.paragraph>
<#if undoable>

<@layout.subheading>${msg("ibokClosureUndoTitle")}</@layout.subheading>
<@layout.paragraph>${msg("ibokClosureUndo", eraseOn)}</@layout.paragraph>
</#if>
</@layout.emailLayout>
