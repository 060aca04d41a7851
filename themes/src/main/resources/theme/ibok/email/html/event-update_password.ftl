<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventUpdatePasswordSubject") text=layout.parts.text("eventUpdatePasswordBody") values=[layout.parts.moment(event.date), event.ipAddress!""]/>
