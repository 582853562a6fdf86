<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>De qué declaración se trata, a quién se dirige y dónde consultar todos los datos.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>Versión de las definiciones</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>¿Qué versión de las definiciones sigue este archivo?</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.0&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>dos números separados por un punto, por ejemplo &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>Número de la declaración</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>¿Con qué número archiva usted esta declaración?</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>Un número o nombre elegido por usted, que sea el mismo en todas las revisiones.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>letras, cifras, puntos, guiones y guiones bajos, sin espacios</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>Empiece por 1 y sume 1 cada vez que se publique una declaración modificada.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>¿Cuándo se cambió esta declaración por última vez?</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>Fecha y hora en UTC, con una Z al final como zona horaria.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>¿A qué archivo sustituye esta revisión?</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 caracteres, cifras y letras desde la a hasta la f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>¿En qué idioma están escritos los textos de este archivo?</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>La abreviatura de un idioma, con el país o la escritura cuando importe.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>un código de idioma como en, de-AT o zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>¿Dónde se vende el producto?</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>Los mercados determinan qué normas jurídicas debe cumplir la declaración.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>¿Dónde encuentran los compradores todos los datos?</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>¿Hay una dirección más corta que lleve a la misma página?</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>Se imprime como texto junto al código, para que se pueda teclear. Use su propio dominio.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>¿Dónde puede obtener un programa esta declaración?</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>La dirección de este archivo para tiendas y sitios de comparación.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>De qué trata la declaración y quién fabrica el producto.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>¿Cómo se llama el producto?</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>El nombre que figura en el embalaje. Se imprime tal como está escrito aquí y nunca se corta.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>¿Cómo se llama donde no cabe el nombre completo?</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>Solo se usa en etiquetas demasiado pequeñas para el nombre completo.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>¿Qué modelo es?</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>La denominación por la que un comprador reconoce el modelo en el propio dispositivo.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>¿A qué variante o lote se refiere, si no son todas las unidades del modelo?</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>¿Qué tipo de dispositivo es?</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>Cerradura</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>Rúter</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>Central domótica</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>Electrodoméstico</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>Para llevar puesto</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>Juguete</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>Teléfono o tableta</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>¿Para qué sirve el dispositivo y dónde se usa?</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>Una o dos frases sobre el uso, el entorno y las funciones principales.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>¿Qué número figura debajo del código de barras?</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>¿Qué versión del software lleva el dispositivo cuando se vende?</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>¿Qué versión del hardware es?</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>¿Quién fabrica el producto?</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>El nombre o la marca con que los compradores conocen al fabricante.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>¿Dónde está el sitio web del fabricante?</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>¿Cuál es la dirección postal del fabricante?</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>Nombre, calle, ciudad y país, como en un sobre.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>¿Cómo se ponen en contacto los clientes con el fabricante?</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>Una dirección de correo electrónico o una página con un formulario.</translation>
    </message>
    <message>
        <source>Who acts for the maker in a market?</source>
        <comment>field.authorised_representatives.question</comment>
        <translation>¿Quién actúa por el fabricante en un mercado?</translation>
    </message>
    <message>
        <source>Only where a representative was appointed.</source>
        <comment>field.authorised_representatives.help</comment>
        <translation>Solo si se ha designado un representante.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.authorised_representatives.item.question</comment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>What is the representative called?</source>
        <comment>field.authorised_representatives.item.name.question</comment>
        <translation>¿Cómo se llama el representante?</translation>
    </message>
    <message>
        <source>What is the representative&apos;s postal address?</source>
        <comment>field.authorised_representatives.item.address.question</comment>
        <translation>¿Cuál es la dirección postal del representante?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.authorised_representatives.item.market.question</comment>
        <translation>¿Para qué mercado?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.authorised_representatives.item.market.uk.title</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.authorised_representatives.item.market.eu.title</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.authorised_representatives.item.market.us.title</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.authorised_representatives.item.market.au.title</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.authorised_representatives.item.market.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.authorised_representatives.item.market.jp.title</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.authorised_representatives.item.market.other.title</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>Si el dispositivo recibe actualizaciones de seguridad y cómo.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>¿Puede el dispositivo recibir actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>Una actualización de seguridad es un cambio del software que protege mejor el dispositivo, por ejemplo al corregir un fallo de seguridad del que se ha avisado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>Una parte de su software se puede actualizar y otra no.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>¿Qué partes no se pueden actualizar?</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>¿Cómo llegan las actualizaciones de seguridad al dispositivo?</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>Indique todas las formas que funcionan sin acudir al servicio al cliente.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>De forma automática, activada al venderse</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>De forma automática, cuando el usuario la active</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>Las inicia el usuario</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>Con una memoria, tarjeta o cable</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>Las instala un técnico</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>Solo al cambiar una pieza o el dispositivo</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>¿Puede el usuario aplazar o desactivar las actualizaciones automáticas?</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>Se pueden desactivar</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>Se pueden aplazar, pero no desactivar</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>¿Dónde se explica cómo desactivar las actualizaciones automáticas?</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>¿Cómo se enteran los usuarios de las actualizaciones?</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>Indique los lugares donde un usuario ve que hay una actualización.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>En el dispositivo</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>En la aplicación</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>Por correo electrónico, para quienes se apunten</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>En una página web</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>De ninguna forma</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>¿Dónde se apuntan los usuarios a los avisos?</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>La lista debe mantenerse separada de la publicidad.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>¿Se mantienen los avisos separados de la publicidad?</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>¿Cuánto cuestan las actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>Las paga el usuario</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>Gratis al principio, después de pago</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>¿Qué paga el usuario y a partir de cuándo?</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>¿Dónde se explica cómo instalar las actualizaciones?</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>¿Qué necesita un usuario para recibir actualizaciones?</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>Una conexión del dispositivo a internet</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>Una central domótica o estación base</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>Solo el dispositivo y un cable o una memoria</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>Una cuenta con el fabricante</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>¿Cómo se protegen las actualizaciones contra la manipulación?</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>Indique solo lo que está incorporado y probado.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>Cada actualización está firmada</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>La firma se comprueba antes de la instalación</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>Se recibe por una conexión cifrada</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>No se puede instalar una versión anterior sobre una más nueva</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>Una actualización fallida se deshace</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>La propia actualización está cifrada</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>Una clave de firma robada se puede revocar</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>La firma resiste a los ordenadores cuánticos</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>La han probado terceros</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>¿En cuántos días se corrige un fallo de seguridad grave, contados desde el aviso?</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>¿Es este plazo un objetivo o un compromiso?</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>Un objetivo</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>Un compromiso</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>¿Por qué no se puede actualizar el dispositivo o la parte?</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>¿Sustituye usted el dispositivo si se descubre en él un fallo de seguridad?</translation>
    </message>
    <message>
        <source>Who cannot fix a flaw by an update says whether the device is replaced instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Quien no puede corregir un fallo de seguridad con una actualización indica si, en su lugar, se sustituye el dispositivo.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>¿Se ofrece una sustitución?</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>¿Hasta cuándo se ofrece una sustitución?</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>¿Cómo obtiene un comprador la sustitución?</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>Desde cuándo y hasta cuándo se prometen actualizaciones de seguridad, y con qué firmeza.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>¿Hasta qué punto es firme la fecha?</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>Los compradores entienden una fecha prevista como una promesa. La etiqueta muestra las dos de manera distinta.</translation>
    </message>
    <message>
        <source>Guaranteed at least until the date</source>
        <comment>field.support_commitment.guaranteed_minimum.title</comment>
        <translation>Garantizada al menos hasta esa fecha</translation>
    </message>
    <message>
        <source>Planned, not guaranteed</source>
        <comment>field.support_commitment.anticipated.title</comment>
        <translation>Prevista, no garantizada</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.none_offered.title</comment>
        <translation>No se promete ninguna fecha</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>¿Qué día empieza el período de soporte?</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>¿Qué ocurrió ese día?</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>La primera unidad se introdujo en el mercado</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Empezó la venta general</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>El comprador lo compró</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>El usuario lo encendió por primera vez</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Se fabricó la unidad</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>¿Hasta cuándo recibirá el dispositivo actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. A length of time alone is not, because it does not tell when the clock starts and stops.</source>
        <comment>field.support_end.help</comment>
        <translation>Basta un mes; cuenta hasta su último día. Una duración sola no basta, porque no dice cuándo empieza y cuándo termina el plazo.</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>¿Qué fin del soporte se prometió cuando se suministró la primera unidad?</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>No cambia nunca, aunque el soporte puede ampliarse más adelante.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>¿Qué recibe un usuario mientras dura el soporte?</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>Actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>Correcciones de otros errores</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>Funciones nuevas</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>Avisos de fallos de seguridad</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>Ayuda por teléfono o correo electrónico</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>¿Durante cuántos años se usará probablemente el dispositivo?</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>Piense en lo que esperan los usuarios, en para qué sirve el dispositivo y en productos similares.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>Por qué el soporte dura este tiempo</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>¿Por qué eligió esta duración del soporte?</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>Para su documentación técnica; no se imprime.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>¿Puede decir la etiqueta que los compradores no deben contar con actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>¿Desde qué día está el producto a la venta?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>¿Cuándo introdujo usted en el mercado la última unidad?</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>También el soporte de esa unidad debe durar lo suficiente.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>Aún se introducen unidades</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>¿Hasta qué día se puede pedir el producto?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>¿Qué día termina todo tipo de soporte?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>Qué puede esperar un comprador del dispositivo cuando hayan terminado las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>¿Qué hace el dispositivo cuando han terminado las actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>Funciona como antes</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>Algunas funciones se detienen</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>¿Qué funciones se detienen?</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>¿Qué deben hacer los usuarios con el dispositivo cuando hayan terminado las actualizaciones?</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>Desconéctelo de internet</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>Tenga en cuenta que crece el riesgo de ataques</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>Nada, el riesgo sigue siendo bajo</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>¿Qué más deben saber los usuarios sobre el riesgo?</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>¿Esperarían los compradores que un dispositivo corriente de este tipo, sin software, durara más?</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>Si es así y el dispositivo pierde funciones cuando termina el soporte, se avisa a los compradores antes de que compren.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>¿Qué pueden hacer los usuarios cuando ha terminado el soporte?</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>Pagar un soporte más largo</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>Entregar el dispositivo al comprar otro</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>Usarlo sin internet</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>Instalar software de terceros</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>Devolverlo para reciclar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>¿Funciona el dispositivo sin conexión a internet?</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>Del todo</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>Con límites</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>¿Cómo avisa usted a los usuarios de que el soporte está a punto de terminar?</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>En el dispositivo</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>En la aplicación</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>Por correo electrónico, para quienes se apunten</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>De ninguna forma</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>¿Cuántos días antes del fin se avisa a los usuarios?</translation>
    </message>
    <message>
        <source>Why can users not be told that support ends?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>¿Por qué no se puede avisar a los usuarios de que termina el soporte?</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>¿Hasta cuándo funciona el servicio en línea del que depende el dispositivo?</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>Tanto como las actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>Dónde avisar de un fallo de seguridad y cómo se pone en marcha el dispositivo.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>¿Dónde se puede avisar de un fallo de seguridad?</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>Una dirección de correo electrónico o una página, en uso durante todo el período de soporte.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>¿Dónde se explica cómo trata usted los avisos de fallos de seguridad?</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>¿En cuántos días recibe una primera respuesta quien avisa de un fallo?</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>¿Dónde está su archivo security.txt?</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116. Necesita una línea Expires con una fecha futura; este programa no lo consulta.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>una dirección que termine en /.well-known/security.txt justo después del nombre de host</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>¿Con qué contraseña se entrega el dispositivo?</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>Ninguna, la elige el usuario</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>Una distinta en cada dispositivo</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>La misma en todos los dispositivos, debe cambiarse en el primer uso</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>La misma en todos los dispositivos, no se puede cambiar</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>Funciona sin contraseña</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>¿Dónde se explica cómo cambiar la contraseña?</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>¿Dónde se explica cómo poner en marcha el dispositivo de forma segura?</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>¿Dónde se explica cómo borrar los datos propios antes de entregar el dispositivo a otra persona?</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>¿Lleva usted una lista de los componentes de software (SBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>Existe y es pública</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>Existe, no es pública</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>¿Dónde se puede obtener la lista?</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>¿Lleva usted una lista de los componentes de hardware (HBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>Existe y es pública</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>Existe, no es pública</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>¿Dónde está la declaración UE de conformidad?</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>¿Dónde está la declaración de cumplimiento británica o australiana?</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>Perfil de red (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>¿Dónde está el perfil de red del dispositivo?</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520, Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>Etiquetas que otros han concedido al producto. Se nombran, nunca se dibujan.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>¿Qué etiquetas de seguridad se han concedido al producto?</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>¿Qué etiqueta es?</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>¿Qué sistema la concedió?</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Sistema de etiquetado de ciberseguridad (Singapur)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (Japón)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>Etiqueta de seguridad informática de la BSI (Alemania)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>Etiqueta finlandesa de ciberseguridad</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark</source>
        <comment>field.label_claims.item.scheme.us_ctm.title</comment>
        <translation>US Cyber Trust Mark</translation>
    </message>
    <message>
        <source>Product Security Verified (CSA)</source>
        <comment>field.label_claims.item.scheme.csa_psv.title</comment>
        <translation>Product Security Verified (CSA)</translation>
    </message>
    <message>
        <source>Label of the Australian industry</source>
        <comment>field.label_claims.item.scheme.au_label.title</comment>
        <translation>Etiqueta de la industria australiana</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>¿Qué nivel tiene?</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>¿Con qué número está registrada?</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>¿Qué día se emitió?</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>¿Hasta qué día es válida?</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>¿En qué página del sistema se puede consultar?</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>Declaración de cumplimiento</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>Solo para la declaración que exigen el Reino Unido y Australia; quién la firma y dónde.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>¿Quién firma la declaración?</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>¿Qué cargo tiene esta persona?</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>¿Dónde se firma la declaración?</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>Día de la firma</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>¿Qué día se firma la declaración?</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>Normas en que se basa</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>¿En qué normas se basa la declaración?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>¿Qué norma es?</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>¿Cuál es su número?</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>¿Qué versión o edición?</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>¿De qué fecha es?</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>Intercambio con otros formatos</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>Lo rellena el programa. Momentos exactos que venían en un archivo OpenEoX.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>Momentos de un archivo OpenEoX</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>¿Qué momentos exactos indicaba el archivo OpenEoX?</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>Los escribe &quot;import openeox&quot; y los vuelve a usar &quot;export openeox&quot; mientras caigan en los días indicados arriba.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>A la venta desde</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>fecha, hora y zona horaria como &quot;2031-06-30T23:59:59Z&quot;, o &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Último día de venta</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>fecha, hora y zona horaria como &quot;2031-06-30T23:59:59Z&quot;, o &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Fin del soporte de seguridad</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>fecha, hora y zona horaria como &quot;2031-06-30T23:59:59Z&quot;, o &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Fin de todo el soporte</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>fecha, hora y zona horaria como &quot;2031-06-30T23:59:59Z&quot;, o &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>fecha, hora y zona horaria como &quot;2031-06-30T23:59:59Z&quot;, o &quot;tba&quot;</translation>
    </message>
    <message>
        <source>The revision number {revision} does not lie above {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>El número de revisión {revision} no es mayor que {earlier/revision}, el de la revisión anterior.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>Sume 1 al número de revisión cada vez que se publique una declaración modificada.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>El último cambio de esta revisión ({last_updated}) no es posterior al de la revisión anterior ({earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>Ponga en {@last_updated} la fecha y la hora de este cambio.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>La revisión anterior trataba del modelo {earlier/model_identifier}, esta trata de {model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>Para otro modelo, empiece una declaración aparte, con la revisión 1.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>La huella de supersedes no es la de la revisión anterior.</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>Los usuarios deben ocuparse ellos mismos de las actualizaciones, pero nunca se les avisa de que hay una.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>Indique una forma de avisar a los usuarios, o entregue las actualizaciones de forma automática.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>Quien se apunta a los avisos no debe recibir publicidad por ello.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>Mantenga la lista separada de la publicidad y escriba true, o no indique ninguna página para apuntarse.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>Las actualizaciones de seguridad son de pago.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>Ofrezca gratis las actualizaciones de seguridad; algunos mercados lo exigen.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>La revisión anterior garantizaba actualizaciones gratuitas; esta cobra por ellas.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Escriba free.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>La revisión anterior garantizaba actualizaciones de todo el dispositivo; esta no.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>Las actualizaciones se instalan solas, pero {@auto_update_off_url} no dice cómo desactivarlo.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>Añada {@auto_update_off_url} con la dirección de las instrucciones.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>La sustitución se ofrecía hasta {hardware_replacement/until}, y ese día ya ha pasado.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>Para un dispositivo que no se puede actualizar no se pueden prometer actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=none_offered}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Ponga {@support_commitment=none_offered} en {@support_commitment}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>Sin una fecha prometida, la etiqueta debe avisar a los compradores de que no cuenten con actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>Escriba true, o prometa una fecha.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>El soporte se promete hasta {support_end}, pero {@support_type} no incluye las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>Añada {@support_type=security_fixes} a {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>La promesa en la primera venta ({support_end_at_first_supply}) es posterior a la actual ({support_end}); un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>Escriba {support_end_at_first_supply} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>La promesa en la primera venta era {earlier/support_end_at_first_supply} y ahora es {support_end_at_first_supply}; no cambia nunca.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>Escriba {earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>La promesa en la primera venta era {earlier/support_end_at_first_supply} y ahora falta.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>Escriba {earlier/support_end_at_first_supply} en {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>El soporte termina ({support_end}) antes de empezar ({support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>Corrija {@support_start} o {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>El soporte termina ({support_end}) antes de que el producto esté a la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>Corrija {@support_end} o {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>Las actualizaciones de seguridad terminan ({support_end}) después del fin de todo el soporte ({end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>Corrija {@support_end} o {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>El soporte ha terminado ({support_end}); la etiqueta lo dice.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported, or publish a later date.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Deje de vender el dispositivo como si tuviera soporte, o publique una fecha posterior.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>El soporte termina dentro de menos de doce meses ({support_end}).</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>Considere una fecha posterior; a partir de ahora los compradores reciben poco soporte.</translation>
    </message>
    <message>
        <source>Support is guaranteed for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_guarantee.message</comment>
        <translation>El soporte solo está garantizado durante menos de dos años más, hasta {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_guarantee.mend</comment>
        <translation>Considere una fecha posterior; a partir de ahora los compradores reciben poco soporte.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a guarantee.</source>
        <comment>rule.support.anticipated.message</comment>
        <translation>Los compradores entienden una fecha prevista como una garantía.</translation>
    </message>
    <message>
        <source>Guarantee the date ({@support_commitment=guaranteed_minimum}), or keep it; the label then says &quot;not guaranteed&quot;.</source>
        <comment>rule.support.anticipated.mend</comment>
        <translation>Garantice la fecha ({@support_commitment=guaranteed_minimum}), o manténgala; la etiqueta dice entonces «no garantizadas».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>El dispositivo se puede actualizar, pero no se indica ningún fin del soporte.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Indique {@support_end} y ponga {@support_commitment=guaranteed_minimum} en {@support_commitment}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from &quot;{support_start_basis}&quot;.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>El período de soporte cuenta desde el día en que se introduce una unidad en el mercado, no desde &quot;{support_start_basis}&quot;.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Escriba {@support_start_basis=first_placed_on_market} y el día en que ocurrió.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the end of sale ({end_of_sales}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Las actualizaciones terminan ({support_end}) menos de cinco años después del fin de la venta ({end_of_sales}).</translation>
    </message>
    <message>
        <source>Without the last day of sale nobody can tell whether updates last five years beyond it.</source>
        <comment>rule.support.phone_end_of_sales.message</comment>
        <translation>Sin el último día de venta nadie puede saber si las actualizaciones duran cinco años más.</translation>
    </message>
    <message>
        <source>Give the date in {@end_of_sales}.</source>
        <comment>rule.support.phone_end_of_sales.mend</comment>
        <translation>Indique la fecha en {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The main duties of the Cyber Resilience Act apply from {2027-12-11}; this shows readiness.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>Las principales obligaciones del Reglamento de Ciberresiliencia se aplican a partir del {2027-12-11}; esto muestra el grado de preparación.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>El fin publicado del período de soporte era {earlier/support_end} y ahora es {support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed a date; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>La revisión anterior garantizaba una fecha; esta no.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Escriba {@support_commitment=guaranteed_minimum}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>El inicio publicado del soporte era {earlier/support_start} y ahora es {support_start}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>Escriba {earlier/support_start} o un día anterior.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>La venta termina ({end_of_sales}) antes de empezar ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>Corrija {@end_of_sales} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) antes de que el producto esté a la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>Corrija {@end_of_life} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) mientras el producto aún se vende (hasta {end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>Corrija {@end_of_life} o {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>La última unidad se introdujo en el mercado ({last_placed_on_market}) antes de que empezara la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>Corrija {@last_placed_on_market} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) antes de que se introduzca en el mercado la última unidad ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>Corrija {@end_of_life} o {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>Se conoce el fin, pero no desde cuándo está el producto a la venta.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>Indique la fecha de {@general_availability}.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>Se conoce el fin de todo el soporte ({end_of_life}), pero no el último día de venta.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>Indique la fecha de {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>El producto se vende hasta {end_of_sales}, pero solo recibe actualizaciones de seguridad hasta {support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>Termine antes la venta, u ofrezca soporte durante más tiempo.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique una posterior.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>El fin publicado de todo el soporte era {earlier/end_of_life} y ahora es {end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>Mantenga la fecha, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique otra.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique otra.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>Los compradores de un dispositivo que protege un hogar necesitan saber qué hace sin actualizaciones.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>Averigüe qué hace el dispositivo sin actualizaciones e indíquelo.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>El dispositivo deja de funcionar, pero {@end_of_life} no dice cuándo.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>Añada {@end_of_life} con su fecha.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>Se avisa a los usuarios de las actualizaciones, pero no de que termina el soporte.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>Avise a los usuarios de la misma forma e indíquela en {@end_of_support_notice}, o explique en {@end_of_support_notice_reason} por qué no es posible.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>La revisión anterior decía que el dispositivo funciona como antes cuando termina el soporte; esta promete menos.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>La revisión anterior decía que algunas funciones se detienen; ahora el dispositivo deja de funcionar.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The device lasts less long than an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>El dispositivo dura menos que uno corriente y pierde funciones cuando termina el soporte; la etiqueta avisa de ello.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>Todos los dispositivos tienen la misma contraseña y nadie puede cambiarla.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>Deje que el usuario elija una contraseña, o dé a cada dispositivo la suya.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>El número de registro {item/registration_id} no contiene el día en que vence la etiqueta, {item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>Copie el número de la etiqueta; tiene la forma CSA/DDMMAA/número.</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>La etiqueta de Singapur es válida tres años como máximo, pero esta lo sería de {item/issued} a {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>Una etiqueta JC-STAR es válida dos años como máximo, pero esta lo sería de {item/issued} a {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>La etiqueta es válida hasta {item/expires}, más tiempo que el soporte, que dura hasta {support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>Corrija uno de los dos días; la etiqueta no dura más que las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>La etiqueta vence ({item/expires}) antes de emitirse ({item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>Esta etiqueta ha vencido ({item/expires}).</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>La etiqueta finlandesa ya no se concede.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>Quítela cuando haya llegado su último día.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta {@product_variant_batch}.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>Indique el tipo o el lote al que se aplica la declaración.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta la dirección postal del fabricante.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>Añada {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta el fin del soporte que se prometió cuando se suministró la primera unidad.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>Añada {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>El Reino Unido exige la declaración en inglés, pero los textos están en &quot;{language}&quot;.</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Escriba los textos también en inglés, en &quot;en&quot;.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>El texto dice «{word}», lo que promete a los compradores más de lo que significa.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Indique una fecha, o quite esas palabras.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>El texto dice «{word}», lo que los compradores entienden mal.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>Use palabras más sencillas.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>Elementos de la NTIA de 2017 con los añadidos de la FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>Normativa británica de 2023 sobre la seguridad de los productos</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>Reglamento de Ciberresiliencia de la UE</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>Diseño ecológico de la UE para teléfonos inteligentes y tabletas</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>Normas australianas de 2025 sobre dispositivos inteligentes</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark, datos para el registro</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645, disposiciones sobre actualizaciones</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0, lo que necesita un archivo de este tipo</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>Una declaración de cumplimiento indica el tipo y el lote; escriba «todas las unidades» si se refiere a todas.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>Las actualizaciones automáticas no pueden estar activadas de fábrica y a la vez esperar a que se activen.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>Quite {@update_delivery=automatic_default_on} o {@update_delivery=automatic_opt_in}.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>¿Desde qué momento está a la venta?</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>¿En qué momento termina su venta?</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>¿En qué momento termina el soporte de seguridad?</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>¿En qué momento termina todo el soporte?</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>¿En qué momento se modificó ese archivo por última vez?</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>Lo escribe el programa. Indica a programas posteriores cómo leer el archivo.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>¿Qué revisión es esta?</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>La huella (SHA-256) de la revisión anterior a esta, 64 caracteres. La escribe el programa al empezar la revisión siguiente.</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless code_leads_to names the GS1 Digital Link. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>El código de la etiqueta lleva aquí, salvo que code_leads_to indique el GS1 Digital Link. Debe funcionar mientras se pueda leer la etiqueta.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>GTIN (EAN, UPC) de 8, 12, 13 o 14 cifras. El código de la etiqueta puede contenerlo, para que una caja y un teléfono lean el mismo código.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>Adónde lleva el código</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>¿Qué dirección contiene el código de la etiqueta?</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>La página es la que usted indicó como página con todos los datos. El GS1 Digital Link se forma con su nombre de host y el número de código de barras (https://HOST/01/GTIN); su servidor tiene que redirigirlo a la página. Sin respuesta, es el GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>La página con todos los datos</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>La página con todos los datos</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>El GS1 Digital Link con el número de código de barras</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>El GS1 Digital Link con el número de código de barras</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>Sí significa que quien se apunta a los avisos no recibe publicidad.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>Sin una fecha prometida, la etiqueta debe decirlo con palabras claras.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>¿Cuántos días pasan como máximo hasta que usted vuelve a informar a quien avisó de un fallo?</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>El último cambio que indica el archivo ({last_updated}) está en el futuro.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>Escriba la fecha y la hora del último cambio antes de publicar el archivo, y compruebe el reloj de su ordenador.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>El último cambio que indica el archivo ({last_updated}) es de antes de que existieran estas declaraciones.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>Compruebe el año.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>El soporte terminó ({support_end}) antes de que se escribiera esta primera declaración ({last_updated}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@last_updated}; a new disclosure cannot promise what is over.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Corrija {@support_end} o {@last_updated}; una declaración nueva no puede prometer lo que ya ha terminado.</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>La última unidad se introduce en el mercado ({last_placed_on_market}), pero el soporte termina ({support_end}) menos de cinco años después.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o indique en {@expected_use_years} que el dispositivo se usa menos de cinco años.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años, pero la última unidad, introducida en el mercado ({last_placed_on_market}), tiene soporte durante menos tiempo, hasta {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años, pero la última unidad, introducida en el mercado ({last_placed_on_market}), tiene soporte durante menos tiempo, hasta {support_end}.</translation>
    </message>
    <message>
        <source>Consider {limit} or a later date; support should reflect how long the device is used.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Considere {limit} o una fecha posterior; el soporte debería reflejar cuánto tiempo se usa el dispositivo.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@end_of_sales}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o corrija {@end_of_sales}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>Quítela, o indique los días de la nueva, en la revisión siguiente.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>Etiqueta electrónica de estante, 400 x 300 puntos</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>Etiqueta electrónica de estante, 296 x 128 puntos</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>Panel completo para el embalaje</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>Ficha, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>Ficha, US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>Etiqueta de estante</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>Tira ancha para cajas</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>Cuadrado pequeño, solo fecha y QR</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>Etiqueta de 4 x 6 pulgadas, impresora térmica</translation>
    </message>
</context>
</TS>
