<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("emailTestSubject") text=layout.parts.text("emailTestBody") values=[realmName]/>
