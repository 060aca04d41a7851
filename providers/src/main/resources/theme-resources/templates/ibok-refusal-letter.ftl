<#-- A page to be printed and posted. Everything shown is escaped; it loads nothing and runs nothing. -->
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>${msg("ibokRefusalTitle")} – ${applicationNumber}</title>
    <style>
        @page { size: A4; margin: 25mm 20mm; }
        body { max-width: 170mm; margin: 15mm auto; padding: 0 5mm; color: #000; background: #fff; font: 12pt/1.5 "Liberation Serif", "Times New Roman", serif; }
        h1 { margin: 12mm 0 6mm; font-size: 16pt; text-align: center; }
        h2 { margin: 6mm 0 1mm; font-size: 12pt; }
        p { margin: 0 0 3mm; }
        .recipient { margin: 10mm 0 0 90mm; }
        .words { white-space: pre-line; overflow-wrap: anywhere; }
        .contact { margin-top: 12mm; padding-top: 3mm; border-top: 1px solid #000; font-size: 10.5pt; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
    </style>
</head>
<body>
<header>
    <p><strong>${organisationName}</strong></p>
    <p>${msg("ibokRefusalDate")} ${refusedOn}</p>
    <p class="recipient"><strong>${customerName}</strong><#list customerAddress as line><br>${line}</#list></p>
</header>
<main>
    <h1>${msg("ibokRefusalTitle")}</h1>
    <p>${msg("ibokRefusalApplication")} <strong>${applicationNumber}</strong>, ${msg("ibokRefusalFiledOn")} ${filedOn}</p>
    <p>${msg("ibokRefusalIntro")}</p>
    <h2>${msg("ibokRefusalReason")}</h2>
    <p>${msg(reasonKey)}</p>
    <#if reasonText?has_content>
    <p class="words">${reasonText}</p>
    </#if>
    <h2>${msg("ibokRefusalNext")}</h2>
    <p>${msg("ibokRefusalNextText")}</p>
</main>
<footer class="contact">
    <p>${msg("ibokRefusalContact")}<br>
        ${msg("ibokRefusalPhones")} ${contactPhones?replace(" do ", " " + msg("ibokPhoneRange") + " ")}<br>
        ${msg("ibokRefusalEmail")} ${contactEmail}</p>
</footer>
</body>
</html>
