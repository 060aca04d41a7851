<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventLoginErrorSubject") text=layout.parts.text("eventLoginErrorBody") values=[layout.parts.moment(event.date), event.ipAddress!""]/>
