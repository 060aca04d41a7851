<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokRefusalTitle") preheader=msg("ibokRefusalMailIntro")>
<@layout.paragraph>${msg("ibokRefusalMailIntro")}</@layout.paragraph>
<@layout.datum caption=msg("ibokRefusalApplication")><strong>${applicationNumber}</strong>, ${msg("ibokRefusalFiledOn")} ${filedOn}</@layout.datum>
<@layout.datum caption=msg("ibokRefusalApplicant")><bdi>${customerName}</bdi></@layout.datum>
<@layout.datum caption=msg("ibokRefusalDate")>${refusedOn}</@layout.datum>

<@layout.subheading>${msg("ibokRefusalReason")}</@layout.subheading>
<@layout.paragraph>${msg(reasonKey)}</@layout.paragraph>
<#if reasonText?has_content>
<@layout.paragraph><#list reasonText?split("\n") as line><bdi>${line}</bdi><#sep><br></#list></@layout.paragraph>
</#if>

<@layout.subheading>${msg("ibokRefusalNext")}</@layout.subheading>
<@layout.paragraph>${msg("ibokRefusalNextText")}</@layout.paragraph>
</@layout.emailLayout>
