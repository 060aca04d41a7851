<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("emailVerificationSubject") text=layout.parts.text("emailVerificationBodyCode") values=[code]/>
