<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>De quelle déclaration il s’agit, à qui elle s’adresse et où en trouver les détails.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>Version des définitions</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>Quelle version des définitions ce fichier suit-il&#xa0;?</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.0&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>deux nombres séparés par un point, par exemple &quot;1.0&quot;</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>Numéro de la déclaration</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>Sous quel numéro classez-vous cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>Un numéro ou un nom de votre choix, qui reste le même dans toutes les révisions.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>lettres, chiffres, points, traits d’union et traits de soulignement, sans espaces</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>Commencez par 1 et ajoutez 1 chaque fois qu’une déclaration modifiée est publiée.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>Quand cette déclaration a-t-elle été modifiée pour la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>Date et heure en UTC, avec un Z à la fin comme fuseau horaire.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>Quel fichier cette révision remplace-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 caractères, chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>Dans quelle langue les textes de ce fichier sont-ils écrits&#xa0;?</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>L’abréviation d’une langue, avec le pays ou l’écriture si c’est utile.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>un code de langue tel que en, de-AT ou zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>Où le produit est-il vendu&#xa0;?</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>Les marchés déterminent les règles de droit que la déclaration doit respecter.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>Où les acheteurs trouvent-ils tous les détails&#xa0;?</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>Existe-t-il une adresse plus courte qui mène à la même page&#xa0;?</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>Elle est imprimée sous forme de texte à côté du code, pour que l’on puisse la saisir. Utilisez votre propre domaine.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>Où un programme peut-il récupérer cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>L’adresse de ce fichier pour les vendeurs et les sites de comparaison.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>Sur quoi porte la déclaration et qui fabrique le produit.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>Comment le produit s’appelle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>Le nom sur l’emballage. Il est imprimé tel qu’il est écrit ici et n’est jamais coupé.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>Comment s’appelle-t-il là où le nom complet ne tient pas&#xa0;?</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>Utilisé seulement sur les étiquettes trop petites pour le nom complet.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>De quel modèle s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>La désignation qui permet à l’acheteur de reconnaître le modèle sur l’appareil lui-même.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>Quelle variante ou quel lot est visé, si ce n’est pas tout le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>De quel type d’appareil s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>Serrure</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>Téléviseur</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>Centrale domotique</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>Appareil ménager</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>Appareil à porter sur soi</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>Jouet</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>Téléphone ou tablette</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>Autre appareil</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>À quoi sert l’appareil, et où est-il utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>Une ou deux phrases sur l’usage, l’environnement et les fonctions principales.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>Quel numéro figure sous le code-barres&#xa0;?</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>Quelle version du logiciel l’appareil contient-il à la vente&#xa0;?</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>De quelle version du matériel s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>Qui fabrique le produit&#xa0;?</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>Le nom ou la marque sous lesquels les acheteurs connaissent le fabricant.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>Où se trouve le site du fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>Quelle est l’adresse postale du fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>Nom, rue, ville et pays, comme sur une enveloppe.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>Comment les clients joignent-ils le fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>Une adresse e-mail ou une page avec un formulaire.</translation>
    </message>
    <message>
        <source>Who acts for the maker in a market?</source>
        <comment>field.authorised_representatives.question</comment>
        <translation>Qui agit pour le fabricant sur un marché&#xa0;?</translation>
    </message>
    <message>
        <source>Only where a representative was appointed.</source>
        <comment>field.authorised_representatives.help</comment>
        <translation>Seulement si un mandataire a été désigné.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.authorised_representatives.item.question</comment>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is the representative called?</source>
        <comment>field.authorised_representatives.item.name.question</comment>
        <translation>Comment le mandataire s’appelle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is the representative&apos;s postal address?</source>
        <comment>field.authorised_representatives.item.address.question</comment>
        <translation>Quelle est l’adresse postale du mandataire&#xa0;?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.authorised_representatives.item.market.question</comment>
        <translation>Pour quel marché&#xa0;?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.authorised_representatives.item.market.uk.title</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.authorised_representatives.item.market.eu.title</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.authorised_representatives.item.market.us.title</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.authorised_representatives.item.market.au.title</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.authorised_representatives.item.market.sg.title</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.authorised_representatives.item.market.jp.title</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.authorised_representatives.item.market.other.title</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>Si l’appareil reçoit des mises à jour de sécurité, et comment.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>L’appareil peut-il recevoir des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>Une mise à jour de sécurité est une modification du logiciel qui protège mieux l’appareil, par exemple en corrigeant une faille signalée.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>En partie seulement</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>Une partie de son logiciel peut être mise à jour, l’autre non.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>Quelles parties ne peuvent pas être mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>Comment les mises à jour de sécurité arrivent-elles sur l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>Indiquez tous les moyens qui fonctionnent sans faire appel au service client.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>Automatiquement, activées à la vente</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>Automatiquement, une fois que l’utilisateur les active</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>L’utilisateur les lance</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>Par clé USB, carte ou câble</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>Un technicien les installe</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>Seulement en remplaçant une pièce ou l’appareil</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>L’utilisateur peut-il reporter ou désactiver les mises à jour automatiques&#xa0;?</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>Elles peuvent être désactivées</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>Elles peuvent être reportées, mais non désactivées</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>Où est-il expliqué comment désactiver les mises à jour automatiques&#xa0;?</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>Comment les utilisateurs sont-ils informés des mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>Indiquez les endroits où un utilisateur voit qu’il y a une mise à jour.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>Sur l’appareil</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>Par e-mail, pour ceux qui s’inscrivent</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>Sur une page internet</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>Où les utilisateurs s’inscrivent-ils aux avis&#xa0;?</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>La liste doit rester séparée de la publicité.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>Les avis restent-ils séparés de la publicité&#xa0;?</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>Que coûtent les mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>L’utilisateur les paie</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>Gratuites au début, payantes ensuite</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>Que paie l’utilisateur, et à partir de quand&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>Où est-il expliqué comment installer les mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>De quoi un utilisateur a-t-il besoin pour recevoir les mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>Une connexion de l’appareil à internet</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>L’application</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>Une centrale domotique ou une station de base</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>Seulement l’appareil et un câble ou une clé USB</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>Un compte auprès du fabricant</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>Comment les mises à jour sont-elles protégées contre les manipulations&#xa0;?</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>N’indiquez que ce qui est intégré et testé.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>Chaque mise à jour est signée</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>La signature est vérifiée avant l’installation</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>Elle est reçue par une connexion chiffrée</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>Une version plus ancienne ne peut pas remplacer une version plus récente</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>Une mise à jour qui échoue est annulée</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>La mise à jour elle-même est chiffrée</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>Une clé de signature volée peut être révoquée</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>La signature résiste aux ordinateurs quantiques</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>Des tiers l’ont testée</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>En combien de jours une faille grave est-elle corrigée, à compter de son signalement&#xa0;?</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>Ce délai est-il un objectif ou un engagement&#xa0;?</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>Un objectif</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>Un engagement</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>Pourquoi l’appareil, ou la partie, ne peut-il pas être mis à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>Remplacez-vous l’appareil si une faille y est découverte&#xa0;?</translation>
    </message>
    <message>
        <source>Who cannot fix a flaw by an update says whether the device is replaced instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Le fabricant qui ne peut pas corriger une faille par une mise à jour indique si l’appareil est alors remplacé.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>Un remplacement est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>Jusqu’à quand un remplacement est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>Comment un acheteur obtient-il le remplacement&#xa0;?</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>De quand à quand les mises à jour de sécurité sont promises, et avec quelle fermeté.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>À quel point la date est-elle ferme&#xa0;?</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>Les acheteurs comprennent une date prévue comme une promesse. L’étiquette montre la différence entre les deux.</translation>
    </message>
    <message>
        <source>Guaranteed at least until the date</source>
        <comment>field.support_commitment.guaranteed_minimum.title</comment>
        <translation>Garantie au moins jusqu’à cette date</translation>
    </message>
    <message>
        <source>Planned, not guaranteed</source>
        <comment>field.support_commitment.anticipated.title</comment>
        <translation>Prévue, non garantie</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.none_offered.title</comment>
        <translation>Aucune date n’est promise</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>Quel jour la période d’assistance commence-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>Que s’est-il passé ce jour-là&#xa0;?</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>Mise sur le marché du premier exemplaire</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Début de la vente au public</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>Achat par l’acheteur</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>Première mise en marche par l’utilisateur</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Fabrication de l’exemplaire</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>Jusqu’à quand l’appareil recevra-t-il des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. A length of time alone is not, because it does not tell when the clock starts and stops.</source>
        <comment>field.support_end.help</comment>
        <translation>Un mois suffit&#xa0;; il compte jusqu’à son dernier jour. Une durée seule ne suffit pas, car elle ne dit pas quand le délai commence et finit.</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>Quelle fin de l’assistance était promise lorsque le premier exemplaire a été fourni&#xa0;?</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>Elle ne change jamais, même si l’assistance peut être prolongée plus tard.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>Que reçoit un utilisateur tant que dure l’assistance&#xa0;?</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>Mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>Corrections d’autres défauts</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>Nouvelles fonctions</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>Avis sur les failles de sécurité</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>Aide par téléphone ou par e-mail</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>Pendant combien d’années l’appareil sera-t-il probablement utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>Pensez à ce qu’attendent les utilisateurs, à l’usage de l’appareil et aux produits semblables.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>Pourquoi cette durée d’assistance</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>Pourquoi avez-vous choisi cette durée d’assistance&#xa0;?</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>Pour votre documentation technique&#xa0;; cela n’est pas imprimé.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>L’étiquette peut-elle dire que les acheteurs ne doivent pas compter sur des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>Depuis quel jour le produit est-il en vente&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>Quand avez-vous mis le dernier exemplaire sur le marché&#xa0;?</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>L’assistance de cet exemplaire doit, elle aussi, durer assez longtemps.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>Toujours mis sur le marché</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>Jusqu’à quel jour le produit peut-il être commandé&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>Quel jour toute forme d’assistance prend-elle fin&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>Ce qu’un acheteur peut attendre de l’appareil une fois que les mises à jour de sécurité ont pris fin.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>Que fait l’appareil lorsque les mises à jour de sécurité ont pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>Il fonctionne comme avant</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>Certaines fonctions s’arrêtent</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>Il cesse de fonctionner</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>Quelles fonctions s’arrêtent&#xa0;?</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>Que doivent faire les utilisateurs de l’appareil une fois que les mises à jour ont pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>Déconnectez-le d’internet</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>Sachez que le risque d’attaques augmente</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>Rien, le risque reste faible</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>Que doivent encore savoir les utilisateurs sur ce risque&#xa0;?</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>Les acheteurs s’attendraient-ils à ce qu’un appareil ordinaire de ce type, sans logiciel, dure plus longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>Si oui, et si l’appareil perd des fonctions à la fin de l’assistance, les acheteurs en sont informés avant l’achat.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>Que peuvent faire les utilisateurs lorsque l’assistance a pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>Payer une assistance plus longue</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>Faire reprendre l’appareil</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>L’utiliser sans internet</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>Installer un logiciel d’un tiers</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>Le rapporter pour recyclage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>L’appareil fonctionne-t-il sans connexion à internet&#xa0;?</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>Entièrement</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>Avec des limites</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>Comment annoncez-vous aux utilisateurs que l’assistance va bientôt prendre fin&#xa0;?</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>Sur l’appareil</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>Par e-mail, pour ceux qui s’inscrivent</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>Combien de jours avant la fin les utilisateurs sont-ils informés&#xa0;?</translation>
    </message>
    <message>
        <source>Why can users not be told that support ends?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>Pourquoi les utilisateurs ne peuvent-ils pas être informés de la fin de l’assistance&#xa0;?</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>Jusqu’à quand fonctionne le service en ligne dont dépend l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>Aussi longtemps que les mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>Où signaler une faille et comment l’appareil est mis en service.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>Où peut-on signaler une faille de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>Une adresse e-mail ou une page, accessible pendant toute la période d’assistance.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>Où est-il expliqué comment vous traitez les signalements de failles&#xa0;?</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>En combien de jours l’auteur d’un signalement reçoit-il une première réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>Où se trouve votre fichier security.txt&#xa0;?</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116. Il lui faut une ligne Expires avec une date future&#xa0;; ce programme ne le consulte pas.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>une adresse qui se termine par /.well-known/security.txt juste après l’hôte</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>Avec quel mot de passe l’appareil est-il livré&#xa0;?</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>Aucun, l’utilisateur en choisit un</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>Un mot de passe différent pour chaque appareil</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>Le même pour tous les appareils, à changer à la première utilisation</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>Le même pour tous les appareils, non modifiable</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>Il fonctionne sans mot de passe</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>Où est-il expliqué comment changer le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>Où est-il expliqué comment mettre l’appareil en service de façon sûre&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>Où est-il expliqué comment effacer ses données avant de céder l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>Tenez-vous une liste des composants logiciels (SBOM)&#xa0;?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>Tenue et publique</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>Tenue, non publique</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>Où peut-on récupérer la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>Tenez-vous une liste des composants matériels (HBOM)&#xa0;?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>Tenue et publique</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>Tenue, non publique</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>Où se trouve la déclaration UE de conformité&#xa0;?</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>Où se trouve l’attestation de conformité britannique ou australienne&#xa0;?</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>Profil réseau (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>Où se trouve le profil réseau de l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520, Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>Labels attribués au produit par d’autres. Ils sont nommés, jamais dessinés.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>Quels labels de sécurité le produit a-t-il obtenus&#xa0;?</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>De quel label s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>Quel programme l’a attribué&#xa0;?</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Programme d’étiquetage de cybersécurité (Singapour)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (Japon)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>Label de sécurité informatique du BSI (Allemagne)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>Label finlandais de cybersécurité</translation>
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
        <translation>Label de l’industrie australienne</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>Quel est son niveau&#xa0;?</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>Sous quel numéro est-il enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>Quel jour a-t-il été délivré&#xa0;?</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>Jusqu’à quel jour est-il valable&#xa0;?</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>Sur quelle page du programme peut-on le consulter&#xa0;?</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>Attestation de conformité</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>Seulement pour l’attestation que demandent le Royaume-Uni et l’Australie&#xa0;; qui la signe, et où.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>Qui signe l’attestation&#xa0;?</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>Quelle est la fonction de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>Où l’attestation est-elle signée&#xa0;?</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>Jour de la signature</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>Quel jour l’attestation est-elle signée&#xa0;?</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>Normes de référence</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>Sur quelles normes l’attestation s’appuie-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>De quelle norme s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>Quel est son numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>Quelle version ou édition&#xa0;?</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>De quelle date est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>Échange avec d’autres formats</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>Rempli par le programme. Moments exacts provenant d’un fichier OpenEoX.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>Moments d’un fichier OpenEoX</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>Quels moments exacts le fichier OpenEoX indiquait-il&#xa0;?</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>Ils sont écrits par &quot;import openeox&quot; et réutilisés par &quot;export openeox&quot; tant qu’ils tombent sur les jours indiqués plus haut.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>En vente depuis</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>date, heure et fuseau horaire comme &quot;2031-06-30T23:59:59Z&quot;, ou &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Dernier jour de vente</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>date, heure et fuseau horaire comme &quot;2031-06-30T23:59:59Z&quot;, ou &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Fin de l’assistance de sécurité</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>date, heure et fuseau horaire comme &quot;2031-06-30T23:59:59Z&quot;, ou &quot;tba&quot;</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Fin de toute assistance</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>date, heure et fuseau horaire comme &quot;2031-06-30T23:59:59Z&quot;, ou &quot;tba&quot;</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>date, heure et fuseau horaire comme &quot;2031-06-30T23:59:59Z&quot;, ou &quot;tba&quot;</translation>
    </message>
    <message>
        <source>The revision number {revision} does not lie above {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>Le numéro de révision {revision} n’est pas supérieur à {earlier/revision}, celui de la révision précédente.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>Ajoutez 1 au numéro de révision chaque fois qu’une déclaration modifiée est publiée.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>La dernière modification de cette révision ({last_updated}) n’est pas postérieure à celle de la révision précédente ({earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>Mettez dans {@last_updated} la date et l’heure de cette modification.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>La révision précédente portait sur le modèle {earlier/model_identifier}, celle-ci porte sur {model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>Pour un autre modèle, commencez une déclaration distincte, avec la révision 1.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>L’empreinte dans supersedes n’est pas celle de la révision précédente.</translation>
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
        <translation>Les utilisateurs doivent s’occuper eux-mêmes des mises à jour, mais ne sont jamais informés qu’il y en a une.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>Indiquez un moyen d’informer les utilisateurs, ou livrez les mises à jour automatiquement.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>Une inscription aux avis ne doit pas entraîner de publicité.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>Gardez la liste séparée de la publicité et écrivez true, ou n’indiquez pas de page d’inscription.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>Les mises à jour de sécurité sont payantes.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>Proposez des mises à jour de sécurité gratuites&#xa0;; certains marchés l’exigent.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>La révision précédente garantissait des mises à jour gratuites&#xa0;; celle-ci les fait payer.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Écrivez free.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>La révision précédente garantissait des mises à jour de tout l’appareil&#xa0;; celle-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>Les mises à jour s’installent toutes seules, mais {@auto_update_off_url} n’indique pas comment désactiver cela.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>Ajoutez {@auto_update_off_url} avec l’adresse des instructions.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>Le remplacement était proposé jusqu’à {hardware_replacement/until}, et ce jour est passé.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>Pour un appareil qui ne peut pas être mis à jour, aucune mise à jour de sécurité ne peut être promise.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=none_offered}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Mettez {@support_commitment=none_offered} dans {@support_commitment}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>Sans date promise, l’étiquette doit dire aux acheteurs de ne pas compter sur des mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>Écrivez true, ou promettez une date.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>L’assistance est promise jusqu’à {support_end}, mais les mises à jour de sécurité manquent dans {@support_type}.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>Ajoutez {@support_type=security_fixes} à {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>La promesse à la première vente ({support_end_at_first_supply}) est postérieure à la promesse actuelle ({support_end})&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>Écrivez {support_end_at_first_supply} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>La promesse à la première vente était {earlier/support_end_at_first_supply} et est maintenant {support_end_at_first_supply}&#xa0;; elle ne change jamais.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>Écrivez {earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>La promesse à la première vente était {earlier/support_end_at_first_supply} et manque maintenant.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>Écrivez {earlier/support_end_at_first_supply} dans {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>L’assistance prend fin ({support_end}) avant de commencer ({support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>Corrigez {@support_start} ou {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>L’assistance prend fin ({support_end}) avant que le produit soit en vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>Corrigez {@support_end} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>Les mises à jour de sécurité prennent fin ({support_end}) après la fin de toute assistance ({end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>Corrigez {@support_end} ou {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>L’assistance a pris fin ({support_end})&#xa0;; l’étiquette le dit.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported, or publish a later date.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Cessez de vendre l’appareil comme bénéficiant d’une assistance, ou publiez une date ultérieure.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>L’assistance prend fin dans moins de douze mois ({support_end}).</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>Envisagez une date ultérieure&#xa0;; les acheteurs n’ont plus que peu d’assistance à partir de maintenant.</translation>
    </message>
    <message>
        <source>Support is guaranteed for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_guarantee.message</comment>
        <translation>L’assistance n’est plus garantie que pour moins de deux ans, jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_guarantee.mend</comment>
        <translation>Envisagez une date ultérieure&#xa0;; les acheteurs n’ont plus que peu d’assistance à partir de maintenant.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a guarantee.</source>
        <comment>rule.support.anticipated.message</comment>
        <translation>Les acheteurs comprennent une date prévue comme une garantie.</translation>
    </message>
    <message>
        <source>Guarantee the date ({@support_commitment=guaranteed_minimum}), or keep it; the label then says &quot;not guaranteed&quot;.</source>
        <comment>rule.support.anticipated.mend</comment>
        <translation>Garantissez la date ({@support_commitment=guaranteed_minimum}), ou gardez-la telle quelle&amp;#xa0;; l’étiquette dit alors «&amp;#xa0;non garanties&amp;#xa0;».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>L’appareil peut être mis à jour, mais aucune fin de l’assistance n’est indiquée.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Indiquez {@support_end} et mettez {@support_commitment=guaranteed_minimum} dans {@support_commitment}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from &quot;{support_start_basis}&quot;.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>La période d’assistance compte à partir du jour où un exemplaire est mis sur le marché, et non à partir de &quot;{support_start_basis}&quot;.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Écrivez {@support_start_basis=first_placed_on_market} et le jour où cela s’est passé.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the end of sale ({end_of_sales}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Les mises à jour prennent fin ({support_end}) moins de cinq ans après la fin de la vente ({end_of_sales}).</translation>
    </message>
    <message>
        <source>Without the last day of sale nobody can tell whether updates last five years beyond it.</source>
        <comment>rule.support.phone_end_of_sales.message</comment>
        <translation>Sans le dernier jour de vente, personne ne peut savoir si les mises à jour durent cinq ans au-delà.</translation>
    </message>
    <message>
        <source>Give the date in {@end_of_sales}.</source>
        <comment>rule.support.phone_end_of_sales.mend</comment>
        <translation>Donnez la date dans {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The main duties of the Cyber Resilience Act apply from {2027-12-11}; this shows readiness.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>Les principales obligations du règlement sur la cyberrésilience s’appliquent à partir du {2027-12-11}&#xa0;; ceci montre l’état de préparation.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>La fin publiée de la période d’assistance était {earlier/support_end} et est maintenant {support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The revision before this one guaranteed a date; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>La révision précédente garantissait une date&#xa0;; celle-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=guaranteed_minimum}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Écrivez {@support_commitment=guaranteed_minimum}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>Le début publié de l’assistance était {earlier/support_start} et est maintenant {support_start}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>Écrivez {earlier/support_start} ou un jour antérieur.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>La vente prend fin ({end_of_sales}) avant de commencer ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>Corrigez {@end_of_sales} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) avant que le produit soit en vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) alors que le produit est encore vendu (jusqu’à {end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>Le dernier exemplaire a été mis sur le marché ({last_placed_on_market}) avant le début de la vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>Corrigez {@last_placed_on_market} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) avant que le dernier exemplaire soit mis sur le marché ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>La fin est connue, mais pas depuis quand le produit est en vente.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>Donnez la date de {@general_availability}.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>La fin de toute assistance est connue ({end_of_life}), mais pas le dernier jour de vente.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>Donnez la date de {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>Le produit est vendu jusqu’à {end_of_sales}, mais ne reçoit des mises à jour de sécurité que jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>Arrêtez la vente plus tôt, ou assurez l’assistance plus longtemps.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une ultérieure.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>La fin publiée de toute assistance était {earlier/end_of_life} et est maintenant {end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>Gardez la date, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>Les acheteurs d’un appareil qui protège un logement doivent savoir ce qu’il fait sans mises à jour.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>Cherchez ce que fait l’appareil sans mises à jour, et indiquez-le.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>L’appareil cesse de fonctionner, mais {@end_of_life} n’indique pas quand.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>Ajoutez {@end_of_life} avec sa date.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>Les utilisateurs sont informés des mises à jour, mais pas de la fin de l’assistance.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>Informez-les de la même manière et indiquez-la dans {@end_of_support_notice}, ou expliquez dans {@end_of_support_notice_reason} pourquoi ce n’est pas possible.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>La révision précédente disait que l’appareil fonctionne comme avant à la fin de l’assistance&#xa0;; celle-ci promet moins.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>La révision précédente disait que certaines fonctions s’arrêtent&#xa0;; maintenant, l’appareil cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The device lasts less long than an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>L’appareil dure moins longtemps qu’un appareil ordinaire et perd des fonctions à la fin de l’assistance&#xa0;; l’étiquette en avertit.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>Tous les appareils ont le même mot de passe et personne ne peut le changer.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>Laissez l’utilisateur choisir un mot de passe, ou donnez à chaque appareil le sien.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>Le numéro d’enregistrement {item/registration_id} ne contient pas le jour où le label expire, {item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>Copiez le numéro du label&#xa0;; il est de la forme CSA/JJMMAA/numéro.</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>Le label de Singapour est valable trois ans au plus, mais celui-ci le serait de {item/issued} à {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>Un label JC-STAR est valable deux ans au plus, mais celui-ci le serait de {item/issued} à {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>Le label est valable jusqu’à {item/expires}, plus longtemps que l’assistance, qui dure jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>Corrigez l’un des deux jours&#xa0;; le label ne dure pas plus longtemps que les mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>Le label expire ({item/expires}) avant d’avoir été délivré ({item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>Ce label a expiré ({item/expires}).</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>Le label finlandais n’est plus attribué.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>Retirez-le une fois son dernier jour venu.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>Une attestation de conformité est signée, mais {@product_variant_batch} manque.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>Indiquez le type ou le lot auquel s’applique l’attestation.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>Une attestation de conformité est signée, mais l’adresse postale du fabricant manque.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>Ajoutez {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>Une attestation de conformité est signée, mais il manque la fin de l’assistance promise lorsque le premier exemplaire a été fourni.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>Ajoutez {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>Le Royaume-Uni demande la déclaration en anglais, mais les textes sont en &quot;{language}&quot;.</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Écrivez aussi les textes en anglais, sous &quot;en&quot;.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>Le texte dit «&#xa0;{word}&#xa0;», ce qui promet aux acheteurs plus que cela ne signifie.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Indiquez une date, ou supprimez ces mots.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>Le texte dit «&#xa0;{word}&#xa0;», ce que les acheteurs comprennent mal.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>Utilisez des mots plus simples.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>Éléments de la NTIA de 2017 avec les ajouts de la FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>Réglementation britannique de 2023 sur la sécurité des produits</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>Règlement de l’UE sur la cyberrésilience</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>Écoconception des smartphones et tablettes dans l’UE</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>Règles australiennes de 2025 sur les appareils intelligents</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark, données pour le registre</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645, dispositions sur les mises à jour</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0, ce qu’il faut à un tel fichier</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>Une attestation de conformité indique le type et le lot ; écrivez « tous les appareils » si chaque exemplaire est visé.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>Les mises à jour automatiques ne peuvent pas être à la fois activées à la vente et à activer par l’utilisateur.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>Retirez {@update_delivery=automatic_default_on} ou {@update_delivery=automatic_opt_in}.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>Depuis quel moment est-il en vente ?</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>À quel moment sa vente se termine-t-elle ?</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>À quel moment l’assistance de sécurité se termine-t-elle ?</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>À quel moment toute assistance se termine-t-elle ?</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>À quel moment ce fichier a-t-il été modifié pour la dernière fois ?</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>Le programme l’écrit. Elle indique aux programmes futurs comment lire le fichier.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>De quelle révision s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>L’empreinte (SHA-256) de la révision précédente, 64 caractères. Le programme l’écrit quand la révision suivante est commencée.</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless code_leads_to names the GS1 Digital Link. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>Le code de l’étiquette mène ici, sauf si code_leads_to indique le GS1 Digital Link. L’adresse doit fonctionner tant que l’étiquette est lisible.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>GTIN (EAN, UPC) de 8, 12, 13 ou 14 chiffres. Le code de l’étiquette peut le contenir, pour qu’une caisse et un téléphone lisent le même code.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>Où mène le code</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>Quelle adresse le code de l’étiquette contient-il&#xa0;?</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>La page est celle que vous avez indiquée comme page avec tous les détails. Le GS1 Digital Link est formé de son hôte et du numéro de code-barres (https://HOST/01/GTIN)&#xa0;; votre serveur doit le rediriger vers la page. Sans réponse, c’est le GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>La page avec tous les détails</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>La page avec tous les détails</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>Le GS1 Digital Link avec le numéro de code-barres</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>Le GS1 Digital Link avec le numéro de code-barres</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>Oui signifie que les personnes inscrites aux avis ne reçoivent pas de publicité.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>Sans date promise, l’étiquette doit le dire en termes clairs.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>Au bout de combien de jours au plus l’auteur d’un signalement a-t-il de nouveau de vos nouvelles&#xa0;?</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>Le fichier indique {last_updated} comme dernière modification, une date future.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>Écrivez le moment de la dernière modification avant de publier le fichier, et vérifiez l’horloge de votre ordinateur.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>Le fichier indique {last_updated} comme dernière modification, avant que de telles déclarations n’existent.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>L’assistance a pris fin ({support_end}) avant que cette première déclaration soit écrite ({last_updated}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@last_updated}; a new disclosure cannot promise what is over.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Corrigez {@support_end} ou {@last_updated}&amp;#xa0;; une nouvelle déclaration ne peut pas promettre ce qui est terminé.</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>Le dernier exemplaire est mis sur le marché le {last_placed_on_market}, mais l’assistance prend fin ({support_end}) moins de cinq ans après.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou indiquez dans {@expected_use_years} que l’appareil est utilisé pendant moins de cinq ans.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>L’appareil est utilisé pendant {expected_use_years} ans, mais l’assistance du dernier exemplaire, mis sur le marché le {last_placed_on_market}, dure moins longtemps, jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>L’appareil est utilisé pendant {expected_use_years} ans, mais l’assistance du dernier exemplaire, mis sur le marché le {last_placed_on_market}, dure moins longtemps, jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Consider {limit} or a later date; support should reflect how long the device is used.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Envisagez {limit} ou une date ultérieure&#xa0;; l’assistance devrait correspondre à la durée d’utilisation de l’appareil.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@end_of_sales}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou corrigez {@end_of_sales}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>Retirez-le, ou donnez les jours du nouveau, dans la révision suivante.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>Étiquette électronique de rayon, 400 x 300 points</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>Étiquette électronique de rayon, 296 x 128 points</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>Panneau complet pour l’emballage</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>Fiche, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>Fiche, US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>Étiquette de rayon</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>Bande large pour boîtes</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>Petit carré, date et QR seulement</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>Étiquette 4 x 6 pouces, imprimante thermique</translation>
    </message>
</context>
</TS>
