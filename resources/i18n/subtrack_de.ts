<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>subtrack</name>
  <message>
   <source>The window cannot be opened, for a part of the system is missing: {reason}. The README names the packages; the command line works without them.</source>
   <translation>Das Fenster lässt sich nicht öffnen, denn ein Teil des Systems fehlt: {reason}. Die README nennt die Pakete; die Befehlszeile kommt ohne sie aus.</translation>
  </message>
  <message>
   <source>Starting with the computer cannot be switched: {place} cannot be used ({reason}).</source>
   <translation>Der Start mit dem Computer lässt sich nicht umschalten: {place} ist nicht zugänglich ({reason}).</translation>
  </message>
  <message>
   <source>{path} is damaged: {name} in it is not what it was when the backup was made. Nothing was changed; take another copy of it.</source>
   <translation>{path} ist beschädigt: {name} darin ist nicht mehr so wie beim Sichern. Nichts wurde geändert; nimm eine andere Kopie davon.</translation>
  </message>
  <message>
   <source>{path} is not a backup of Subtrack, so nothing was changed.</source>
   <translation>{path} ist keine Sicherung von Subtrack; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} has something in it that no backup of Subtrack has ({name}), so nothing was changed.</source>
   <translation>{path} enthält etwas, das keine Sicherung von Subtrack enthält ({name}); nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is the database in use, not a backup of it.</source>
   <translation>{path} ist die Datenbank, die gerade benutzt wird, und keine Sicherung davon.</translation>
  </message>
  <message>
   <source>{path} holds no subscriptions, so there is nothing to restore.</source>
   <translation>{path} enthält keine Abos, also gibt es nichts wiederherzustellen.</translation>
  </message>
  <message>
   <source>{path} is not a file that can be read.</source>
   <translation>{path} ist keine Datei, die sich lesen lässt.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged and cannot be read whole, so nothing was changed; take another copy of it.</source>
   <translation>{path} ist beschädigt und nicht ganz zu lesen; nichts wurde geändert. Nimm eine andere Kopie davon.</translation>
  </message>
  <message>
   <source>{path} was made by a newer Subtrack, so nothing was changed; install the newer one.</source>
   <translation>{path} stammt von einem neueren Subtrack; nichts wurde geändert. Installiere das neuere.</translation>
  </message>
  <message>
   <source>{path} is there already, and a backup replaces no file; choose another name.</source>
   <translation>{path} gibt es schon, und eine Sicherung ersetzt keine Datei; wähle einen anderen Namen.</translation>
  </message>
  <message>
   <source>{host} answers with error {status}.</source>
   <translation>{host} antwortet mit dem Fehler {status}.</translation>
  </message>
  <message>
   <source>{address} sends on to {place}, and your password is not for that. If you know it to be yours, write that address instead.</source>
   <translation>{address} leitet an {place} weiter, und dein Passwort ist nicht dafür bestimmt. Weißt du, dass es deines ist, dann trage diese Adresse ein.</translation>
  </message>
  <message>
   <source>{host} has no calendar for you at this address. Make one there first, or look whether the address is another one.</source>
   <translation>{host} hat unter dieser Adresse keinen Kalender für dich. Lege dort erst einen an, oder sieh nach, ob die Adresse eine andere ist.</translation>
  </message>
  <message>
   <source>{host} does not let you write to {place}.</source>
   <translation>{host} lässt dich nicht nach {place} schreiben.</translation>
  </message>
  <message>
   <source>There is no calendar at {place}.</source>
   <translation>Unter {place} ist kein Kalender.</translation>
  </message>
  <message>
   <source>There is no room left in your calendar on {host}.</source>
   <translation>In deinem Kalender auf {host} ist kein Platz mehr.</translation>
  </message>
  <message>
   <source>{host} wants to be asked less often.</source>
   <translation>{host} will nicht so oft gefragt werden.</translation>
  </message>
  <message>
   <source>What {host} answers is not what a calendar server says ({reason}).</source>
   <translation>Was {host} antwortet, sagt kein Kalenderserver ({reason}).</translation>
  </message>
  <message>
   <source>{path} is too large to be kept as evidence; at most {most} bytes are.</source>
   <translation>{path} ist zu groß, um als Nachweis aufbewahrt zu werden; höchstens {most} Bytes gehen.</translation>
  </message>
  <message>
   <source>{path} is not a picture, though its name says so. Look whether it was saved whole, or give it the ending of what it is.</source>
   <translation>{path} ist kein Bild, obwohl der Name es sagt. Sieh nach, ob es vollständig gespeichert wurde, oder gib der Datei die Endung, die zu ihr passt.</translation>
  </message>
  <message>
   <source>{path} is a link; name the file itself.</source>
   <translation>{path} ist eine Verknüpfung; nenne die Datei selbst.</translation>
  </message>
  <message>
   <source>There is no folder {folder}; make it first.</source>
   <translation>Den Ordner {folder} gibt es nicht; lege ihn zuerst an.</translation>
  </message>
  <message>
   <source>{path} is a folder, not a file.</source>
   <translation>{path} ist ein Ordner, keine Datei.</translation>
  </message>
  <message>
   <source>{path} is not a file that can be written.</source>
   <translation>{path} ist keine Datei, in die sich schreiben lässt.</translation>
  </message>
  <message>
   <source>{path} is too large; at most {most} bytes are read.</source>
   <translation>{path} ist zu groß; gelesen werden höchstens {most} Bytes.</translation>
  </message>
  <message>
   <source>{name} is no font of outlines that a letter can be set in; choose a .ttf, .otf or .ttc file.</source>
   <translation>{name} ist keine Schrift, in der sich ein Brief setzen lässt; wähle eine Datei mit der Endung .ttf, .otf oder .ttc.</translation>
  </message>
  <message>
   <source>The maker of the font {name} does not allow it to be put into a document; choose another one.</source>
   <translation>Der Hersteller der Schrift {name} erlaubt nicht, sie in ein Dokument aufzunehmen; wähle eine andere.</translation>
  </message>
  <message>
   <source>There is no file {name}; choose a font file.</source>
   <translation>Es gibt keine Datei {name}; wähle eine Schriftdatei.</translation>
  </message>
  <message>
   <source>{name} has more than {most} MB, which no font of a letter has.</source>
   <translation>{name} hat mehr als {most} MB; so groß ist keine Schrift für Briefe.</translation>
  </message>
  <message>
   <source>The font {name} cannot be read: {reason}.</source>
   <translation>Die Schrift {name} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written in time. Nothing here is lost; look whether the drive is connected, or choose another file.</source>
   <translation>{path} lässt sich nicht rechtzeitig schreiben. Hier ist nichts verloren; sieh nach, ob das Laufwerk verbunden ist, oder wähle eine andere Datei.</translation>
  </message>
  <message>
   <source>The timer is written, but launchd did not take it: it starts with your next login. To start it at once, run: launchctl bootstrap {domain} {path}</source>
   <translation>Der Zeitgeber ist geschrieben, aber launchd hat ihn nicht angenommen: Er beginnt mit deiner nächsten Anmeldung. Sofort beginnt er mit: launchctl bootstrap {domain} {path}</translation>
  </message>
  <message>
   <source>The timer is gone.</source>
   <translation>Der Zeitgeber ist entfernt.</translation>
  </message>
  <message>
   <source>There is no timer.</source>
   <translation>Es gibt keinen Zeitgeber.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>There is no layout {layout}; there are {layouts}.</source>
   <translation>Das Layout {layout} gibt es nicht; vorhanden sind {layouts}.</translation>
  </message>
  <message>
   <source>{file} is not a sound file of layouts: {key} {reason}.</source>
   <translation>{file} ist keine brauchbare Layout-Datei: {key} {reason}.</translation>
  </message>
  <message>
   <source>No letter was written: its fonts cannot be put into the temporary folder: {reason}.</source>
   <translation>Es wurde kein Brief geschrieben: Seine Schriften lassen sich nicht im temporären Ordner ablegen: {reason}.</translation>
  </message>
  <message>
   <source>The sender takes {lines} lines, more than the return line of the layout {layout} has room for; shorten it.</source>
   <translation>Der Absender braucht {lines} Zeilen, mehr als in die Rücksendezeile des Layouts {layout} passen; bitte kürzen.</translation>
  </message>
  <message>
   <source>Sender and contact take {lines} lines, more than their place in the layout {layout} has room for; shorten them.</source>
   <translation>Absender und Kontakt brauchen {lines} Zeilen, mehr als das Layout {layout} dafür Platz hat; bitte kürzen.</translation>
  </message>
  <message>
   <source>The address of the recipient takes {lines} lines, more than the address field of the layout {layout} has room for; shorten it.</source>
   <translation>Die Anschrift des Empfängers braucht {lines} Zeilen, mehr als in das Anschriftfeld des Layouts {layout} passen; bitte kürzen.</translation>
  </message>
  <message>
   <source>Contact, reference and date take {lines} lines, more than the information block of the layout {layout} has room for; shorten them.</source>
   <translation>Kontakt, Zeichen und Datum brauchen {lines} Zeilen, mehr als in den Informationsblock des Layouts {layout} passen; bitte kürzen.</translation>
  </message>
  <message>
   <source>What draws the letters has ended before it was done: try again with fewer.</source>
   <translation>Das Zeichnen der Briefe brach vorzeitig ab: Versuche es noch einmal mit weniger.</translation>
  </message>
  <message>
   <source>It is not known by whom or to whom to send the mail.</source>
   <translation>Es ist nicht bekannt, von wem oder an wen die Mail gehen soll.</translation>
  </message>
  <message>
   <source>The notification service did not take a reminder ({reason}), so it comes again; if this stays so, start the service anew, or log out and in.</source>
   <translation>Der Mitteilungsdienst hat eine Erinnerung nicht angenommen ({reason}), deshalb kommt sie noch einmal; bleibt es dabei, starte den Dienst neu oder melde dich ab und wieder an.</translation>
  </message>
  <message>
   <source>There is no desktop session here that shows notifications, so no reminder was shown; mail and a calendar remind you without one.</source>
   <translation>Hier gibt es keine Desktop-Sitzung, die Mitteilungen zeigt, deshalb erschien keine Erinnerung; Mail und ein Kalender erinnern dich auch ohne.</translation>
  </message>
  <message>
   <source>No notification service runs in this desktop session, so no reminder was shown; start one, such as dunst.</source>
   <translation>In dieser Desktop-Sitzung läuft kein Mitteilungsdienst, deshalb erschien keine Erinnerung; starte einen, etwa dunst.</translation>
  </message>
  <message>
   <source>The notification service does not answer, so a reminder was not shown and comes again; if this stays so, start the service anew, or log out and in.</source>
   <translation>Der Mitteilungsdienst antwortet nicht, deshalb erschien eine Erinnerung nicht und kommt noch einmal; bleibt es dabei, starte den Dienst neu oder melde dich ab und wieder an.</translation>
  </message>
  <message>
   <source>The session bus at {address} does not answer ({reason}), so no reminder was shown; if this stays so, log out and in.</source>
   <translation>Der Sitzungsbus unter {address} antwortet nicht ({reason}), deshalb erschien keine Erinnerung; bleibt es dabei, melde dich ab und wieder an.</translation>
  </message>
  <message>
   <source>On this system only the running program can show notifications, so no reminder was shown.</source>
   <translation>Auf diesem System kann nur das laufende Programm Mitteilungen zeigen; es erschien keine Erinnerung.</translation>
  </message>
  <message>
   <source>the name of the file is not the name of a record</source>
   <translation>der Name der Datei ist kein Name eines Eintrags</translation>
  </message>
  <message>
   <source>there are more own records than {most}</source>
   <translation>es gibt mehr eigene Einträge als {most}</translation>
  </message>
  <message>
   <source>the file is not text in UTF-8</source>
   <translation>die Datei ist kein Text in UTF-8</translation>
  </message>
  <message>
   <source>At most {most} records of your own are kept; remove one first.</source>
   <translation>Höchstens {most} eigene Einträge werden aufbewahrt; bitte zuerst einen entfernen.</translation>
  </message>
  <message>
   <source>there is no record {slug}</source>
   <translation>es gibt keinen Eintrag {slug}</translation>
  </message>
  <message>
   <source>the file is over {most} bytes</source>
   <translation>die Datei ist größer als {most} Bytes</translation>
  </message>
  <message>
   <source>the file is a link; name the file itself</source>
   <translation>die Datei ist eine Verknüpfung; bitte die Datei selbst nennen</translation>
  </message>
  <message>
   <source>the file cannot be read: {reason}</source>
   <translation>die Datei lässt sich nicht lesen: {reason}</translation>
  </message>
  <message>
   <source>the file is not TOML: {reason}</source>
   <translation>die Datei ist kein TOML: {reason}</translation>
  </message>
  <message>
   <source>the file is not a file that can be read</source>
   <translation>das ist keine Datei, die sich lesen lässt</translation>
  </message>
  <message>
   <source>{value} is not an https address that may be opened</source>
   <translation>{value} ist keine https-Adresse, die geöffnet werden darf</translation>
  </message>
  <message>
   <source>{value} is not an e-mail address</source>
   <translation>{value} ist keine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>{value} is not a phone number</source>
   <translation>{value} ist keine Telefonnummer</translation>
  </message>
  <message>
   <source>{value} is not an ISO 3166-1 code of a country</source>
   <translation>{value} ist kein Ländercode nach ISO 3166-1</translation>
  </message>
  <message>
   <source>{value} is not the name of a record</source>
   <translation>{value} ist kein Name eines Eintrags</translation>
  </message>
  <message>
   <source>{value} is not a day</source>
   <translation>{value} ist kein Tag</translation>
  </message>
  <message>
   <source>{value} is not a count of days</source>
   <translation>{value} ist keine Anzahl von Tagen</translation>
  </message>
  <message>
   <source>{value} is not an ISO 8601 duration</source>
   <translation>{value} ist keine Dauer nach ISO 8601</translation>
  </message>
  <message>
   <source>{value} is not an ISO 8601 duration in days</source>
   <translation>{value} ist keine Dauer nach ISO 8601 in Tagen</translation>
  </message>
  <message>
   <source>{value} is neither an ISO 8601 duration nor open</source>
   <translation>{value} ist weder eine Dauer nach ISO 8601 noch open</translation>
  </message>
  <message>
   <source>{value} is not upper case or is too short</source>
   <translation>{value} ist nicht in Großbuchstaben oder zu kurz</translation>
  </message>
  <message>
   <source>{value} is neither an ISO 3166-1 code of a country nor *</source>
   <translation>{value} ist weder ein Ländercode nach ISO 3166-1 noch *</translation>
  </message>
  <message>
   <source>{value} is not a decimal</source>
   <translation>{value} ist keine Dezimalzahl</translation>
  </message>
  <message>
   <source>{value} is not an ISO 4217 code</source>
   <translation>{value} ist kein Code nach ISO 4217</translation>
  </message>
  <message>
   <source>{value} is not a number</source>
   <translation>{value} ist keine Zahl</translation>
  </message>
  <message>
   <source>{value} is neither true nor false</source>
   <translation>{value} ist weder true noch false</translation>
  </message>
  <message>
   <source>{value} is not a domain</source>
   <translation>{value} ist keine Domain</translation>
  </message>
  <message>
   <source>{value} is none of the versions that are read, {choices}</source>
   <translation>{value} ist keine der Fassungen, die gelesen werden: {choices}</translation>
  </message>
  <message>
   <source>{value} is not the file's name, {slug}</source>
   <translation>{value} ist nicht der Name der Datei, {slug}</translation>
  </message>
  <message>
   <source>is missing, which a billing platform must have</source>
   <translation>fehlt, und eine Abrechnungsplattform muss es haben</translation>
  </message>
  <message>
   <source>is not a text</source>
   <translation>ist kein Text</translation>
  </message>
  <message>
   <source>there is no source {value}</source>
   <translation>es gibt keine Quelle {value}</translation>
  </message>
  <message>
   <source>has {count} characters; at most {most} fit</source>
   <translation>hat {count} Zeichen; höchstens {most} passen</translation>
  </message>
  <message>
   <source>is not a list</source>
   <translation>ist keine Liste</translation>
  </message>
  <message>
   <source>is not a table</source>
   <translation>ist keine Tabelle</translation>
  </message>
  <message>
   <source>{value} is none of {choices}</source>
   <translation>{value} ist keiner der erlaubten Werte: {choices}</translation>
  </message>
  <message>
   <source>has a line break, a control character or a mark that turns the text</source>
   <translation>enthält einen Zeilenumbruch, ein Steuerzeichen oder ein Zeichen, das die Schreibrichtung umkehrt</translation>
  </message>
  <message>
   <source>has {count} members; {least} to {most} fit</source>
   <translation>hat {count} Einträge; {least} bis {most} passen</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>is not a key of the format</source>
   <translation>ist kein Schlüssel des Formats</translation>
  </message>
  <message>
   <source>has markup; texts are plain</source>
   <translation>enthält Auszeichnungen; Texte sind schlicht</translation>
  </message>
  <message>
   <source>has space at an end</source>
   <translation>hat Leerraum am Anfang oder Ende</translation>
  </message>
  <message>
   <source>What a backup brings back is not in its place yet ({reason}). Nothing is lost: it is gone on with when Subtrack is opened and {path} can be written.</source>
   <translation>Was eine Sicherung zurückbringt, ist noch nicht an seinem Platz ({reason}). Nichts ist verloren: Es geht weiter, wenn Subtrack geöffnet wird und in {path} geschrieben werden kann.</translation>
  </message>
  <message>
   <source>The sample household cannot be removed from {path}: {reason}. Your own data is untouched.</source>
   <translation>Der Beispielhaushalt lässt sich nicht aus {path} entfernen: {reason}. Deine eigenen Daten sind unberührt.</translation>
  </message>
  <message>
   <source>The keyring of this system refuses the password ({reason}).</source>
   <translation>Der Schlüsselbund dieses Systems weist das Passwort ab ({reason}).</translation>
  </message>
  <message>
   <source>This system has no keyring that keeps passwords, and Subtrack keeps them nowhere else. Start one, such as GNOME Keyring or KWallet.</source>
   <translation>Dieses System hat keinen Schlüsselbund, der Passwörter aufbewahrt, und Subtrack bewahrt sie nirgends sonst auf. Starte einen, etwa GNOME Keyring oder KWallet.</translation>
  </message>
  <message>
   <source>The keyring of this system is locked. Unlock it first.</source>
   <translation>Der Schlüsselbund dieses Systems ist gesperrt. Entsperre ihn zuerst.</translation>
  </message>
  <message>
   <source>The keyring does not answer in time; perhaps it waits for you to unlock it.</source>
   <translation>Der Schlüsselbund antwortet nicht rechtzeitig; vielleicht wartet er darauf, dass du ihn entsperrst.</translation>
  </message>
  <message>
   <source>{host} does not answer in time. Nothing here is lost; check the address and the connection.</source>
   <translation>{host} antwortet nicht rechtzeitig. Hier ist nichts verloren; prüfe die Adresse und die Verbindung.</translation>
  </message>
  <message>
   <source>{host} cannot be reached. Perhaps this computer is offline, or the address is another one.</source>
   <translation>{host} ist nicht zu erreichen. Vielleicht ist dieser Computer nicht verbunden, oder die Adresse ist eine andere.</translation>
  </message>
  <message>
   <source>{host} refuses the user name or the password. Some providers want a password that is made for this program alone.</source>
   <translation>{host} weist den Benutzernamen oder das Passwort ab. Manche Anbieter wollen ein Passwort, das eigens für dieses Programm angelegt wird.</translation>
  </message>
  <message>
   <source>{host} cannot prove that it is the server you mean ({reason}), so it was told nothing.</source>
   <translation>{host} kann nicht beweisen, der Server zu sein, den du meinst ({reason}); darum wurde ihm nichts gesagt.</translation>
  </message>
  <message>
   <source>{name} is no picture of a signature: choose a PNG or JPEG with dark ink on white paper, of at most 20 MB.</source>
   <translation>{name} ist kein Bild einer Unterschrift: Wähle ein PNG oder JPEG mit dunkler Tinte auf weißem Papier, höchstens 20 MB groß.</translation>
  </message>
  <message>
   <source>This is no picture that can be read.</source>
   <translation>Das ist kein Bild, das sich lesen lässt.</translation>
  </message>
  <message>
   <source>There is nothing on it: sign with dark ink.</source>
   <translation>Darauf ist nichts: Unterschreib mit dunkler Tinte.</translation>
  </message>
  <message>
   <source>{host} does not offer on port {port} what is needed ({reason}). Choose another port or encryption.</source>
   <translation>{host} bietet auf Port {port} nicht, was nötig ist ({reason}). Wähle einen anderen Port oder eine andere Verschlüsselung.</translation>
  </message>
  <message>
   <source>{host} broke off before it had taken the mail.</source>
   <translation>{host} hat abgebrochen, bevor die Mail angenommen war.</translation>
  </message>
  <message>
   <source>{host} takes no mail for {recipient} ({reason}).</source>
   <translation>{host} nimmt keine Mail für {recipient} an ({reason}).</translation>
  </message>
  <message>
   <source>{host} takes no mail from {sender} ({reason}).</source>
   <translation>{host} nimmt keine Mail von {sender} an ({reason}).</translation>
  </message>
  <message>
   <source>{host} did not take the mail ({reason}).</source>
   <translation>{host} hat die Mail nicht angenommen ({reason}).</translation>
  </message>
  <message>
   <source>The timer is written, but systemd could not be told: where it runs, the timer starts with your next login. To start it at once, run: systemctl --user daemon-reload &amp;&amp; systemctl --user enable --now {timer}</source>
   <translation>Der Zeitgeber ist geschrieben, aber systemd war nicht zu erreichen: Wo es läuft, beginnt er mit der nächsten Anmeldung. Sofort beginnt er mit: systemctl --user daemon-reload &amp;&amp; systemctl --user enable --now {timer}</translation>
  </message>
  <message>
   <source>The timer is gone, but systemd could not be told; it may remind until you log out. To stop it at once, run: systemctl --user stop {timer}</source>
   <translation>Der Zeitgeber ist entfernt, aber systemd war nicht zu erreichen; bis zur Abmeldung erinnert er vielleicht noch. Sofort endet er mit: systemctl --user stop {timer}</translation>
  </message>
  <message>
   <source>Reminders come every day from {hour} on, and two minutes after you log in.</source>
   <translation>Erinnert wird jeden Tag ab {hour} Uhr und zwei Minuten nach der Anmeldung.</translation>
  </message>
  <message>
   <source>The timer is written to {place}, but Task Scheduler did not take it. To have it all the same, open Task Scheduler, choose Import Task, and choose that file.</source>
   <translation>Der Zeitgeber steht in {place}, aber die Aufgabenplanung hat ihn nicht angenommen. Damit er trotzdem gilt, öffne die Aufgabenplanung, wähle „Aufgabe importieren“ und diese Datei.</translation>
  </message>
  <message>
   <source>Task Scheduler did not let go of the timer. Open Task Scheduler and delete {name} there.</source>
   <translation>Die Aufgabenplanung hat den Zeitgeber nicht hergegeben. Öffne die Aufgabenplanung und lösche dort {name}.</translation>
  </message>
  <message>
   <source>Task Scheduler would read %{name}% in {word} as a variable; a folder of another name is needed.</source>
   <translation>Die Aufgabenplanung läse %{name}% in {word} als Variable; nötig ist ein Ordner mit anderem Namen.</translation>
  </message>
  <message>
   <source>The timer cannot be changed: {place} cannot be used ({reason}).</source>
   <translation>Der Zeitgeber lässt sich nicht ändern: {place} ist nicht benutzbar ({reason}).</translation>
  </message>
  <message>
   <source>Subtrack starts in the tray when you log in, and every day at {hour} where it does not run, and shows reminders on the desktop while it runs. Settings switches them off.</source>
   <translation>Subtrack startet im Infobereich, wenn du dich anmeldest, und jeden Tag um {hour} Uhr, wenn es nicht läuft; solange es läuft, zeigt es Erinnerungen auf dem Desktop. Abschalten lassen sie sich in den Einstellungen.</translation>
  </message>
  <message>
   <source>{file} is not sound: {key} {reason}.</source>
   <translation>{file} ist nicht in Ordnung: {key} {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Nothing was changed.</source>
   <translation>{path} lässt sich nicht schreiben: {reason}. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>You are looking at a sample household. Nothing of it is yours.</source>
   <translation>Das ist ein Beispielhaushalt. Nichts davon gehört dir.</translation>
  </message>
  <message>
   <source>Leave and start my own</source>
   <translation>Verlassen und selbst anfangen</translation>
  </message>
  <message>
   <source>{path} cannot be written, so this holds only until Subtrack is closed; make room there or allow writing to it, and choose it again.</source>
   <translation>{path} ist nicht beschreibbar, daher gilt dies nur, bis Subtrack geschlossen wird; schaff dort Platz oder erlaube das Schreiben, und wähle es noch einmal.</translation>
  </message>
  <message>
   <source>“{text}” is not the address of a calendar. Write it as your provider tells it, such as https://cloud.example.org/dav.</source>
   <translation>„{text}“ ist keine Adresse eines Kalenders. Schreib sie so, wie dein Anbieter sie nennt, etwa https://cloud.example.org/dav.</translation>
  </message>
  <message>
   <source>Leave the user and the password out of the address; they have fields of their own.</source>
   <translation>Lass Benutzer und Passwort aus der Adresse weg; sie haben eigene Felder.</translation>
  </message>
  <message>
   <source>Over http anybody on the way could read the password. Write the address with https.</source>
   <translation>Über http könnte jeder unterwegs das Passwort lesen. Schreib die Adresse mit https.</translation>
  </message>
  <message>
   <source>“{text}” is not the name of a mail server, such as mail.example.org.</source>
   <translation>„{text}“ ist kein Name eines Mailservers, wie mail.example.org einer ist.</translation>
  </message>
  <message>
   <source>“{text}” is not one e-mail address.</source>
   <translation>„{text}“ ist nicht eine E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>Without encryption mail goes to this computer alone (localhost), for anybody on the way could read it, and the password.</source>
   <translation>Unverschlüsselt geht Mail nur an diesen Computer selbst (localhost), denn unterwegs könnte jeder sie lesen, und das Passwort dazu.</translation>
  </message>
  <message>
   <source>{value!r} is not an account.</source>
   <translation>{value!r} ist kein Konto.</translation>
  </message>
  <message>
   <source>The user name has signs in it that cannot be seen.</source>
   <translation>Im Benutzernamen sind Zeichen, die man nicht sieht.</translation>
  </message>
  <message>
   <source>The calendar {calendar} is on another server than {address}.</source>
   <translation>Der Kalender {calendar} liegt auf einem anderen Server als {address}.</translation>
  </message>
  <message>
   <source>{port} is not a port; 465 and 587 are.</source>
   <translation>{port} ist kein Port; 465 und 587 sind welche.</translation>
  </message>
  <message>
   <source>{value!r} is not a right value.</source>
   <translation>{value!r} ist kein richtiger Wert.</translation>
  </message>
  <message>
   <source>The last day of the month needs a cycle of whole months or years, not {cycle}.</source>
   <translation>Zum Monatsletzten passt nur ein Turnus aus ganzen Monaten oder Jahren, nicht {cycle}.</translation>
  </message>
  <message>
   <source>{count} steps are too many; at most {most} fit.</source>
   <translation>{count} Schritte sind zu viele; höchstens {most} passen.</translation>
  </message>
  <message>
   <source>{url} is not an address that begins with https.</source>
   <translation>{url} ist keine Adresse, die mit https beginnt.</translation>
  </message>
  <message>
   <source>A case begins as a draft.</source>
   <translation>Ein Vorgang beginnt als Entwurf.</translation>
  </message>
  <message>
   <source>A piece of evidence belongs to an event that is not there.</source>
   <translation>Ein Nachweis gehört zu einem Ereignis, das es nicht gibt.</translation>
  </message>
  <message>
   <source>A failed step belongs to an event that is not there.</source>
   <translation>Ein Schritt, der nicht klappte, gehört zu einem Ereignis, das es nicht gibt.</translation>
  </message>
  <message>
   <source>{country!r} is not a country code; write two capital letters, like DE.</source>
   <translation>{country!r} ist kein Ländercode; er besteht aus zwei Großbuchstaben, etwa DE.</translation>
  </message>
  <message>
   <source>There is no step {number}; the way in use has {count}.</source>
   <translation>Es gibt keinen Schritt {number}; der gewählte Weg hat {count}.</translation>
  </message>
  <message>
   <source>There is no task {number}; the case has {count}.</source>
   <translation>Es gibt keine Aufgabe {number}; die Kündigung hat {count}.</translation>
  </message>
  <message>
   <source>{count} are too many; a case holds at most {most} of them.</source>
   <translation>{count} sind zu viele; ein Vorgang fasst höchstens {most} davon.</translation>
  </message>
  <message>
   <source>{state} comes by itself and cannot be entered.</source>
   <translation>{state} kommt von selbst und lässt sich nicht eintragen.</translation>
  </message>
  <message>
   <source>{name} has no case; cancel {number} opens one.</source>
   <translation>Für {name} läuft keine Kündigung; cancel {number} beginnt eine.</translation>
  </message>
  <message>
   <source>There is nothing to take back: the case of {name} was only opened.</source>
   <translation>Es gibt nichts zurückzunehmen: Die Kündigung von {name} ist erst begonnen.</translation>
  </message>
  <message>
   <source>An end goes with a confirmation, and with nothing else.</source>
   <translation>Ein Ende gehört zu einer Bestätigung und zu nichts anderem.</translation>
  </message>
  <message>
   <source>That money came back is entered with verified or closed, and with nothing else.</source>
   <translation>Dass Geld zurückkam, wird mit „keine Abbuchung mehr“ oder „geschlossen“ eingetragen und mit nichts anderem.</translation>
  </message>
  <message>
   <source>No charge is entered whose money could have come back; enter the charge first.</source>
   <translation>Es ist keine Abbuchung eingetragen, deren Geld zurückgekommen sein könnte; trag zuerst die Abbuchung ein.</translation>
  </message>
  <message>
   <source>The case of {name} is {state}; from there it cannot become {wanted}.</source>
   <translation>Die Kündigung von {name} steht auf {state}; von dort kann sie nicht {wanted} werden.</translation>
  </message>
  <message>
   <source>Nothing was sent for {name} yet, so it cannot be {wanted}.</source>
   <translation>Für {name} wurde noch nichts abgeschickt, also kann es nicht {wanted} sein.</translation>
  </message>
  <message>
   <source>No end of {name} is known, so its case cannot be {wanted}; enter the confirmation first.</source>
   <translation>Von {name} ist kein Ende bekannt, also kann die Kündigung nicht {wanted} sein; trage erst die Bestätigung ein.</translation>
  </message>
  <message>
   <source>{name} runs until {ends}; whether no further charge comes shows only after that.</source>
   <translation>{name} läuft bis {ends}; ob noch eine Abbuchung kommt, zeigt sich erst danach.</translation>
  </message>
  <message>
   <source>{day} has not come yet.</source>
   <translation>{day} ist noch nicht da.</translation>
  </message>
  <message>
   <source>{day} lies before the contract, which begins on {begins}.</source>
   <translation>{day} liegt vor dem Vertrag, der am {begins} beginnt.</translation>
  </message>
  <message>
   <source>{day} lies long before {opened}, when this case was opened; look at the year. If it is right, enter first when the contract began.</source>
   <translation>{day} liegt lange vor {opened}, als diese Kündigung begonnen wurde; prüf das Jahr. Wenn es stimmt, trag zuerst ein, wann der Vertrag begann.</translation>
  </message>
  <message>
   <source>{day} lies before the end of the contract on {ends}, so nothing shows then.</source>
   <translation>{day} liegt vor dem Ende des Vertrags am {ends}, da zeigt sich noch nichts.</translation>
  </message>
  <message>
   <source>{ends} lies before the contract, which begins on {begins}.</source>
   <translation>{ends} liegt vor dem Vertrag, der am {begins} beginnt.</translation>
  </message>
  <message>
   <source>{ends} lies long before {sent}, when it was cancelled; look at the year. If it is right, enter first when the contract began.</source>
   <translation>{ends} liegt lange vor dem {sent}, als gekündigt wurde; sieh dir das Jahr an. Stimmt es, dann trag zuerst ein, wann der Vertrag begann.</translation>
  </message>
  <message>
   <source>{day} lies before {sent}, the day on which it was sent.</source>
   <translation>{day} liegt vor {sent}, dem Tag, an dem sie abgeschickt wurde.</translation>
  </message>
  <message>
   <source>It is not known when the contract ends; give its first day not owed with --ends.</source>
   <translation>Es ist nicht bekannt, wann der Vertrag endet; gib mit --ends den ersten Tag an, der nicht mehr zu zahlen ist.</translation>
  </message>
  <message>
   <source>No font has the characters {characters}; leave them out, write them in another script, or choose a font that has them in the settings.</source>
   <translation>Keine Schrift enthält die Zeichen {characters}; lass sie weg, nimm eine andere Schreibweise oder wähle in den Einstellungen eine Schrift, die sie enthält.</translation>
  </message>
  <message>
   <source>No day to reckon from: give the first charge, the next charge, the end of the trial or the start.</source>
   <translation>Es fehlt ein Tag, ab dem gerechnet wird: erste Abbuchung, nächste Abbuchung, Ende der Probezeit oder Beginn.</translation>
  </message>
  <message>
   <source>The trial would end on {end}, before it started on {start}.</source>
   <translation>Die Probezeit würde am {end} enden, noch vor ihrem Beginn am {start}.</translation>
  </message>
  <message>
   <source>The contract would end on {end}, before it started on {start}.</source>
   <translation>Der Vertrag würde am {end} enden, noch vor seinem Beginn am {start}.</translation>
  </message>
  <message>
   <source>A minimum term needs the day it counts from: give the start, the first charge or the end of the trial.</source>
   <translation>Zu einer Mindestlaufzeit gehört der Tag, ab dem sie zählt: Beginn, erste Abbuchung oder Ende der Probezeit.</translation>
  </message>
  <message>
   <source>A change of billing from {last} is entered already; a new one must begin after it.</source>
   <translation>Ab {last} ist schon eine andere Abrechnung eingetragen; eine neue muss danach beginnen.</translation>
  </message>
  <message>
   <source>The pause would end on {until}, not after the day it begins, {since}.</source>
   <translation>Die Pause würde am {until} enden, nicht nach ihrem ersten Tag, {since}.</translation>
  </message>
  <message>
   <source>There is no currency {currency!r}; write its ISO 4217 code in capitals, like EUR.</source>
   <translation>Die Währung {currency!r} gibt es nicht; anzugeben ist ihr Code nach ISO 4217 in Großbuchstaben, etwa EUR.</translation>
  </message>
  <message>
   <source>{text!r} is not a day; write it like 2026-12-31, the year first.</source>
   <translation>{text!r} ist kein Tag; zu schreiben wie 2026-12-31, das Jahr zuerst.</translation>
  </message>
  <message>
   <source>{text} lies outside the years 1900 to 2200.</source>
   <translation>{text} liegt außerhalb der Jahre 1900 bis 2200.</translation>
  </message>
  <message>
   <source>There is no day {text}.</source>
   <translation>Den Tag {text} gibt es nicht.</translation>
  </message>
  <message>
   <source>{field}: nothing was written.</source>
   <translation>{field}: Es wurde nichts eingetragen.</translation>
  </message>
  <message>
   <source>{field}: {length} characters are too many; at most {longest} fit.</source>
   <translation>{field}: {length} Zeichen sind zu viele; höchstens {longest} passen.</translation>
  </message>
  <message>
   <source>{field}: it has a control character, such as a line break or a tab; take it out.</source>
   <translation>{field}: Ein Steuerzeichen ist enthalten, etwa ein Zeilenumbruch oder Tabulator; bitte entfernen.</translation>
  </message>
  <message>
   <source>{field}: {count} lines are too many; at most {most} fit on a letter.</source>
   <translation>{field}: {count} Zeilen sind zu viele; höchstens {most} passen auf einen Brief.</translation>
  </message>
  <message>
   <source>{field}: this looks like a full card number, which is not kept; write only its last four digits, {last}. If it is another number, put a letter right before it, such as N.</source>
   <translation>{field}: Das sieht wie eine vollständige Kartennummer aus, und die wird nicht gespeichert; schreib nur die letzten vier Ziffern, {last}. Ist es eine andere Nummer, setz einen Buchstaben direkt davor, etwa N.</translation>
  </message>
  <message>
   <source>{text!r} is not a SHA-256 hash.</source>
   <translation>{text!r} ist keine SHA-256-Prüfsumme.</translation>
  </message>
  <message>
   <source>{text!r} is no ending of a kept file.</source>
   <translation>{text!r} ist keine Endung einer aufbewahrten Datei.</translation>
  </message>
  <message>
   <source>{size} bytes is no size of a kept file.</source>
   <translation>{size} Bytes ist keine Größe einer aufbewahrten Datei.</translation>
  </message>
  <message>
   <source>{value!r} does not tell of a step.</source>
   <translation>{value!r} beschreibt keinen Schritt.</translation>
  </message>
  <message>
   <source>{value!r} is no way to cancel.</source>
   <translation>{value!r} ist kein Weg zu kündigen.</translation>
  </message>
  <message>
   <source>{text!r} is not a time of day; write it like 09:00.</source>
   <translation>{text!r} ist keine Uhrzeit; zu schreiben wie 09:00.</translation>
  </message>
  <message>
   <source>These hours leave no time of the day in which a reminder could be shown.</source>
   <translation>Diese Zeiten lassen vom Tag nichts übrig, in dem eine Erinnerung gezeigt werden könnte.</translation>
  </message>
  <message>
   <source>The layout {layout} is for {papers}, not for {paper}.</source>
   <translation>Das Layout {layout} ist für {papers} gemacht, nicht für {paper}.</translation>
  </message>
  <message>
   <source>{count} reminders of one deadline are too many; at most {most} fit.</source>
   <translation>{count} Erinnerungen an eine Frist sind zu viele; möglich sind höchstens {most}.</translation>
  </message>
  <message>
   <source>{days} days is no time to be told ahead; write 0 to {most}.</source>
   <translation>{days} Tage vorher geht nicht; möglich sind 0 bis {most}.</translation>
  </message>
  <message>
   <source>“{word}” is not a number of days. Write days before, such as 7, 3, 1, 0.</source>
   <translation>„{word}“ ist keine Zahl von Tagen. Gefragt sind Tage vorher, etwa 7, 3, 1, 0.</translation>
  </message>
  <message>
   <source>{block!r} is no place in a letter.</source>
   <translation>{block!r} ist kein Platz in einem Brief.</translation>
  </message>
  <message>
   <source>Letters are not written in {language!r}.</source>
   <translation>Briefe werden nicht auf {language!r} geschrieben.</translation>
  </message>
  <message>
   <source>A template has {count} paragraphs; it needs one, and at most {most}.</source>
   <translation>Eine Vorlage hat {count} Absätze; sie braucht einen und höchstens {most}.</translation>
  </message>
  <message>
   <source>{amount!r} is not an amount; write it with a dot and nothing else, like 12.99.</source>
   <translation>{amount!r} ist kein Betrag; zu schreiben nur mit Punkt, etwa 12.99.</translation>
  </message>
  <message>
   <source>{amount} is too much; an amount stays below 10^12.</source>
   <translation>{amount} ist zu viel; ein Betrag bleibt unter 10^12.</translation>
  </message>
  <message>
   <source>{amount} has too many digits after the dot; {currency} has {digits}.</source>
   <translation>{amount} hat zu viele Nachkommastellen; {currency} hat {digits}.</translation>
  </message>
  <message>
   <source>The lower price would end on {day}, before the contract begins on {begins}.</source>
   <translation>Der günstigere Preis würde am {day} enden, bevor der Vertrag am {begins} beginnt.</translation>
  </message>
  <message>
   <source>The price would change on {day}, before the contract begins on {begins}. Leave the day out to correct the price.</source>
   <translation>Der Preis würde sich am {day} ändern, bevor der Vertrag am {begins} beginnt. Lass den Tag weg, um den Preis zu berichtigen.</translation>
  </message>
  <message>
   <source>The billing would change on {day}, before the contract begins on {begins}. Leave the day out to correct what was entered.</source>
   <translation>Die Abrechnung würde sich am {day} ändern, bevor der Vertrag am {begins} beginnt. Lass den Tag weg, um die Angaben zu berichtigen.</translation>
  </message>
  <message>
   <source>The contract would end on {day}, before its first charge on {begins}. Look at the year, or enter when it started.</source>
   <translation>Der Vertrag würde am {day} enden, vor der ersten Abbuchung am {begins}. Prüfe das Jahr, oder gib an, wann er begonnen hat.</translation>
  </message>
  <message>
   <source>What was charged on {day} was still owed: the first day not owed is {ends}. If it ended earlier, enter that end first.</source>
   <translation>Was am {day} abgebucht wurde, war noch geschuldet: Der erste Tag, für den du nichts mehr schuldest, ist der {ends}. Endete es früher, trag zuerst dieses Ende ein.</translation>
  </message>
  <message>
   <source>What was charged on {day} was still owed: cancelled on {sent}, the first day not owed is {ends} at the earliest. If they let you go earlier, enter the confirmation of that end first.</source>
   <translation>Was am {day} abgebucht wurde, war noch geschuldet: Bei Kündigung am {sent} schuldest du frühestens ab {ends} nichts mehr. Lassen sie dich früher gehen, trag zuerst die Bestätigung dieses Endes ein.</translation>
  </message>
  <message>
   <source>{text!r} is not an e-mail address.</source>
   <translation>{text!r} ist keine E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>{text!r} has hours; here a period is in days or longer.</source>
   <translation>{text!r} enthält Stunden; hier geht es um Tage oder mehr.</translation>
  </message>
  <message>
   <source>{text!r} is no time at all; a period lasts at least 1 day.</source>
   <translation>{text!r} ist gar keine Dauer; eine Dauer beträgt mindestens 1 Tag.</translation>
  </message>
  <message>
   <source>{text!r} is longer than 100 years.</source>
   <translation>{text!r} ist länger als 100 Jahre.</translation>
  </message>
  <message>
   <source>{text!r} is not a period; write one like 14d, 4w, 1m, 2y or P1Y6M.</source>
   <translation>{text!r} ist keine Dauer; zu schreiben wie 14d, 4w, 1m, 2y oder P1Y6M.</translation>
  </message>
  <message>
   <source>The postcode {postcode} is not written like one of {country}: look whether it is right.</source>
   <translation>So wie {postcode} werden Postleitzahlen in {country} nicht geschrieben: bitte prüfen, ob sie stimmt.</translation>
  </message>
  <message>
   <source>No postcode as {country} writes it stands in the recipient's address, which ends with {line}: look whether it is right.</source>
   <translation>In der Anschrift des Empfängers steht keine Postleitzahl, wie sie in {country} geschrieben wird; ihr Ende lautet „{line}“: bitte prüfen, ob sie stimmt.</translation>
  </message>
  <message>
   <source>{value!r} is not a text.</source>
   <translation>{value!r} ist kein Text.</translation>
  </message>
  <message>
   <source>{value!r} is not a list of steps.</source>
   <translation>{value!r} ist keine Liste von Schritten.</translation>
  </message>
  <message>
   <source>{value!r} does not tell languages of letters.</source>
   <translation>{value!r} nennt keine Sprachen von Briefen.</translation>
  </message>
  <message>
   <source>{value!r} is neither true nor false.</source>
   <translation>{value!r} ist weder wahr noch falsch.</translation>
  </message>
  <message>
   <source>{value!r} is not a day on which weeks begin.</source>
   <translation>{value!r} ist kein Tag, an dem Wochen beginnen.</translation>
  </message>
  <message>
   <source>{value!r} is not a beginning and an end.</source>
   <translation>{value!r} ist nicht ein Anfang und ein Ende.</translation>
  </message>
  <message>
   <source>{value!r} does not tell days by kinds of deadlines.</source>
   <translation>{value!r} nennt keine Tage nach Art der Frist.</translation>
  </message>
  <message>
   <source>{value!r} is not a list of days.</source>
   <translation>{value!r} ist keine Liste von Tagen.</translation>
  </message>
  <message>
   <source>Prices must begin one after the other; {day} is out of order.</source>
   <translation>Preise müssen einer nach dem anderen beginnen; {day} passt nicht in die Reihe.</translation>
  </message>
  <message>
   <source>Prices must begin one after the other; only the first may lack its day.</source>
   <translation>Preise müssen einer nach dem anderen beginnen; nur beim ersten darf der Tag fehlen.</translation>
  </message>
  <message>
   <source>{region!r} is not a region code; write one like US-CA.</source>
   <translation>{region!r} ist kein Code einer Region; er sieht aus wie US-CA.</translation>
  </message>
  <message>
   <source>The region {region} does not lie in the country {country}.</source>
   <translation>Die Region {region} liegt nicht im Land {country}.</translation>
  </message>
  <message>
   <source>{phone!r} is not a phone number.</source>
   <translation>{phone!r} ist keine Telefonnummer.</translation>
  </message>
  <message>
   <source>Report it to the Federal Trade Commission.</source>
   <translation>Melde es der Federal Trade Commission.</translation>
  </message>
  <message>
   <source>If the bank does not help, complain to the Consumer Financial Protection Bureau.</source>
   <translation>Hilft die Bank nicht, beschwer dich beim Consumer Financial Protection Bureau.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after eight weeks, complain to the Financial Ombudsman Service.</source>
   <translation>Lehnt die Bank ab oder antwortet sie acht Wochen lang nicht, beschwer dich beim Financial Ombudsman Service.</translation>
  </message>
  <message>
   <source>Ask Citizens Advice for help: it advises at no cost, and passes on what Trading Standards should know.</source>
   <translation>Bitte Citizens Advice um Hilfe: Dort wirst du kostenlos beraten, und was Trading Standards wissen soll, wird weitergegeben.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after 15 working days (35 where it asked for more time), turn to its mediator, whom its web site names; that costs nothing and is possible for a year after you complained.</source>
   <translation>Lehnt die Bank ab oder hat sie nach 15 Arbeitstagen nicht geantwortet (35, wenn sie um mehr Zeit bat), wende dich an ihren Mediator, den ihre Internetseite nennt; das kostet nichts und geht bis ein Jahr nach deiner Beschwerde.</translation>
  </message>
  <message>
   <source>Report it on SignalConso; that is a report to the company and the authority, and no formal complaint.</source>
   <translation>Melde es auf SignalConso; das ist eine Meldung an Firma und Behörde, keine förmliche Beschwerde.</translation>
  </message>
  <message>
   <source>If the bank refuses, complain to the Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft; it needs the bank to take part.</source>
   <translation>Lehnt die Bank ab, beschwer dich bei der Gemeinsamen Schlichtungsstelle der Österreichischen Kreditwirtschaft; die Bank muss dafür mitmachen.</translation>
  </message>
  <message>
   <source>Ask the Internet Ombudsstelle for help; that costs nothing.</source>
   <translation>Bitte die Internet Ombudsstelle um Hilfe; das kostet nichts.</translation>
  </message>
  <message>
   <source>If the bank refuses, ask the arbitration board (Schlichtungsstelle) that it belongs to; that costs you nothing.</source>
   <translation>Lehnt die Bank ab, wende dich an die Schlichtungsstelle, der sie angehört; das kostet dich nichts.</translation>
  </message>
  <message>
   <source>Ask the Verbraucherzentrale of your Land for advice, often for a fee; complaints can be reported to it.</source>
   <translation>Lass dich von der Verbraucherzentrale deines Bundeslands beraten, oft gegen Entgelt; Beschwerden kannst du ihr melden.</translation>
  </message>
  <message>
   <source>If the bank refuses, complain to Kifid within three months; if it has not answered, after eight weeks. That costs nothing.</source>
   <translation>Lehnt die Bank ab, beschwer dich binnen drei Monaten bei Kifid, antwortet sie nicht, nach acht Wochen. Das kostet nichts.</translation>
  </message>
  <message>
   <source>Report it to ACM ConsuWijzer: it advises you at no cost, and does not take the matter up with the company for you.</source>
   <translation>Melde es bei ACM ConsuWijzer: Dort wirst du kostenlos beraten; an das Unternehmen wendet man sich dort nicht für dich.</translation>
  </message>
  <message>
   <source>If the bank refuses, complain to Ombudsfin in writing, within a year of your complaint to the bank.</source>
   <translation>Lehnt die Bank ab, beschwer dich schriftlich bei Ombudsfin, binnen eines Jahres nach deiner Beschwerde bei der Bank.</translation>
  </message>
  <message>
   <source>If the company is in Belgium, ask the Consumer Mediation Service for help: it costs nothing; it mediates, or passes the case on to the service for the field, which may charge for it.</source>
   <translation>Sitzt die Firma in Belgien, bitte den Vermittlungsdienst für Verbraucher (Service de Médiation pour le Consommateur) um Hilfe: Das kostet nichts; er vermittelt oder gibt den Fall an die Stelle für das Gebiet weiter, die etwas verlangen kann.</translation>
  </message>
  <message>
   <source>Report it on ConsumerConnect of the FPS Economy, which also names the mediation service for your case.</source>
   <translation>Melde es auf ConsumerConnect des FÖD Wirtschaft; dort steht auch, welche Stelle in deinem Fall vermittelt.</translation>
  </message>
  <message>
   <source>If the bank has not answered well after a month, ask the CSSF to settle it; that costs nothing.</source>
   <translation>Hat die Bank nach einem Monat nicht zufriedenstellend geantwortet, bitte die CSSF um Schlichtung; das kostet nichts.</translation>
  </message>
  <message>
   <source>If the company is in Luxembourg, ask the Mediator of Consumption for help, in Luxembourgish, French, German or English; that costs nothing.</source>
   <translation>Sitzt die Firma in Luxemburg, bitte den Médiateur de la consommation um Hilfe, auf Luxemburgisch, Französisch, Deutsch oder Englisch; das kostet nichts.</translation>
  </message>
  <message>
   <source>If the bank refuses in writing, turn to the Swiss Banking Ombudsman; that costs nothing.</source>
   <translation>Lehnt die Bank schriftlich ab, wende dich an den Schweizerischen Bankenombudsman; das kostet nichts.</translation>
  </message>
  <message>
   <source>If you bought it on line, turn to the Ombudsstelle E-Commerce of the Konsumentenforum: it recommends a solution, and costs nothing.</source>
   <translation>Hast du es im Internet gekauft, wende dich an die Ombudsstelle E-Commerce des Konsumentenforums: Sie empfiehlt eine Lösung und kostet nichts.</translation>
  </message>
  <message>
   <source>Report unfair business practices to the SECO, which may sue the company in certain cases.</source>
   <translation>Melde unlautere Geschäftspraktiken dem SECO, das in bestimmten Fällen gegen die Firma klagen kann.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after 15 working days, complain to the Banco de España; that costs nothing.</source>
   <translation>Lehnt die Bank ab oder antwortet sie 15 Arbeitstage lang nicht, beschwer dich beim Banco de España; das kostet nichts.</translation>
  </message>
  <message>
   <source>Ask the consumer office (OMIC) of your municipality, if it has one: it advises at no cost and mediates with the company.</source>
   <translation>Frag das Verbraucherbüro (OMIC) deiner Gemeinde, wenn sie eines hat: Es berät kostenlos und vermittelt mit der Firma.</translation>
  </message>
  <message>
   <source>If the bank refuses, or does not answer in time, turn to the Arbitro Bancario Finanziario within twelve months of your complaint; it costs 20 euros.</source>
   <translation>Lehnt die Bank ab oder antwortet sie nicht rechtzeitig, wende dich binnen zwölf Monaten nach deiner Beschwerde an den Arbitro Bancario Finanziario; das kostet 20 Euro.</translation>
  </message>
  <message>
   <source>Report it to the AGCM; it acts against unfair practices, and not for the money of a single person.</source>
   <translation>Melde es der AGCM; sie geht gegen unlautere Praktiken vor, nicht für das Geld einer einzelnen Person.</translation>
  </message>
  <message>
   <source>If the bank does not act properly, complain to the Banco de Portugal; that costs nothing.</source>
   <translation>Handelt die Bank nicht korrekt, beschwer dich beim Banco de Portugal; das kostet nichts.</translation>
  </message>
  <message>
   <source>Complain in the electronic Livro de Reclamações: that costs nothing, and the company should answer within 15 working days.</source>
   <translation>Beschwer dich im elektronischen Livro de Reclamações: Das kostet nichts, und die Firma soll binnen 15 Arbeitstagen antworten.</translation>
  </message>
  <message>
   <source>If the bank has turned your complaint down, ask the Rzecznik Finansowy to step in; that costs nothing, and does not bind the bank.</source>
   <translation>Hat die Bank deine Beschwerde abgelehnt, bitte den Rzecznik Finansowy einzuschreiten; das kostet nichts, und die Bank ist nicht daran gebunden.</translation>
  </message>
  <message>
   <source>Ask the consumer ombudsman (rzecznik konsumentów) of your town or district: the advice costs nothing, and they can write to the company.</source>
   <translation>Frag den Verbraucherbeauftragten (rzecznik konsumentów) deiner Stadt oder deines Kreises: Der Rat kostet nichts, und er kann an die Firma schreiben.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after 40 working days, complain to the Financial Services and Pensions Ombudsman; that costs nothing.</source>
   <translation>Lehnt die Bank ab oder antwortet sie 40 Arbeitstage lang nicht, beschwer dich beim Financial Services and Pensions Ombudsman; das kostet nichts.</translation>
  </message>
  <message>
   <source>Ask the consumer helpline of the CCPC about your rights; it does not take the matter up with the company for you.</source>
   <translation>Frag die Verbraucher-Hotline der CCPC nach deinen Rechten; an die Firma wendet man sich dort nicht für dich.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after five weeks, complain to Det finansielle ankenævn; the fee comes back if you win.</source>
   <translation>Lehnt die Bank ab oder antwortet sie fünf Wochen lang nicht, beschwer dich bei Det finansielle ankenævn; die Gebühr bekommst du zurück, wenn du gewinnst.</translation>
  </message>
  <message>
   <source>If the company is in Denmark, complain to the Mæglingsteamet for Forbrugerklager; it takes a fee, and as a rule only cases above a lowest price.</source>
   <translation>Sitzt die Firma in Dänemark, beschwer dich beim Mæglingsteamet for Forbrugerklager; es nimmt eine Gebühr und in der Regel nur Fälle ab einem Mindestpreis.</translation>
  </message>
  <message>
   <source>If the company has said no or nothing, have the Allmänna reklamationsnämnden (ARN) judge it; that costs nothing, and it recommends how to settle it.</source>
   <translation>Hat die Firma nein oder nichts gesagt, lass es die Allmänna reklamationsnämnden (ARN) prüfen; das kostet nichts, und sie empfiehlt eine Lösung.</translation>
  </message>
  <message>
   <source>Ask Hallå konsument about your rights, at no cost; it does not take the matter up with the company for you.</source>
   <translation>Frag Hallå konsument kostenlos nach deinen Rechten; an die Firma wendet man sich dort nicht für dich.</translation>
  </message>
  <message>
   <source>Ask the consumer advice of the Kilpailu- ja kuluttajavirasto: it advises and helps to settle it, at no cost.</source>
   <translation>Frag die Verbraucherberatung der Kilpailu- ja kuluttajavirasto: Sie berät und hilft bei der Einigung, kostenlos.</translation>
  </message>
  <message>
   <source>If the bank's final answer does not satisfy you, complain to OBSI within 180 days of it; if there is no answer, after 56 days.</source>
   <translation>Bist du mit der endgültigen Antwort der Bank nicht zufrieden, beschwer dich binnen 180 Tagen danach bei OBSI, ohne Antwort nach 56 Tagen.</translation>
  </message>
  <message>
   <source>Ask the consumer affairs office of your province or territory first; the federal Office of Consumer Affairs links to them.</source>
   <translation>Frag zuerst die Verbraucherbehörde deiner Provinz oder deines Territoriums; das Office of Consumer Affairs des Bundes verweist auf sie.</translation>
  </message>
  <message>
   <source>If the bank refuses, or has not answered after 30 days, complain to the Australian Financial Complaints Authority; that costs nothing.</source>
   <translation>Lehnt die Bank ab oder antwortet sie 30 Tage lang nicht, beschwer dich bei der Australian Financial Complaints Authority; das kostet nichts.</translation>
  </message>
  <message>
   <source>Complain to the consumer protection agency of your state or territory: it tries to settle it, and cannot force the company.</source>
   <translation>Beschwer dich bei der Verbraucherbehörde deines Bundesstaats oder Territoriums: Sie versucht zu schlichten, zwingen kann sie die Firma nicht.</translation>
  </message>
  <message>
   <source>Complain on Consumidor.gov.br, at no cost: a company that takes part must answer within 10 days. Otherwise ask the Procon.</source>
   <translation>Beschwer dich kostenlos auf Consumidor.gov.br: Eine Firma, die dort mitmacht, muss binnen 10 Tagen antworten. Sonst frag das Procon.</translation>
  </message>
  <message>
   <source>If the company is in another country of the EU, in Norway or Iceland, the European Consumer Centre of your country helps at no cost.</source>
   <translation>Sitzt die Firma in einem anderen Land der EU, in Norwegen oder Island, hilft das Europäische Verbraucherzentrum deines Landes kostenlos.</translation>
  </message>
  <message>
   <source>While reminders were off, {first} to {last}: {what}.</source>
   <translation>Während nicht erinnert wurde, {first} bis {last}: {what}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} charge(s)</source>
   <translation>
    <numerusform>{count} Abbuchung</numerusform>
    <numerusform>{count} Abbuchungen</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} unpaid</source>
   <translation>{count} unbezahlt</translation>
  </message>
  <message numerus="yes">
   <source>{count} trial(s) ended</source>
   <translation>
    <numerusform>{count} Probezeit beendet</numerusform>
    <numerusform>{count} Probezeiten beendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} safe day(s) passed</source>
   <translation>
    <numerusform>{count} sicherer Tag verstrichen</numerusform>
    <numerusform>{count} sichere Tage verstrichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} contract(s) ended</source>
   <translation>
    <numerusform>{count} Vertrag beendet</numerusform>
    <numerusform>{count} Verträge beendet</numerusform>
   </translation>
  </message>
  <message>
   <source>Several subscriptions are called {words!r}; name one by its number: {candidates}.</source>
   <translation>Mehrere Abos heißen {words!r}; eindeutig ist nur die Nummer: {candidates}.</translation>
  </message>
  <message>
   <source>There is no subscription {words!r} in the book; list shows those there are.</source>
   <translation>Ein Abo {words!r} gibt es nicht; list zeigt alle vorhandenen.</translation>
  </message>
  <message>
   <source>There is no subscription {name} any more: it is in the trash, so nothing was changed; restore it there first.</source>
   <translation>Das Abo {name} gibt es nicht mehr: Es liegt im Papierkorb, daher wurde nichts geändert; hol es zuerst von dort zurück.</translation>
  </message>
  <message>
   <source>There is no subscription {words!r} in the trash; list shows those there are.</source>
   <translation>Im Papierkorb gibt es kein Abo {words!r}; list zeigt alle vorhandenen.</translation>
  </message>
  <message>
   <source>The subscription {uid} stands there twice.</source>
   <translation>Das Abo {uid} steht zweimal darin.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8: a spreadsheet saves it so as “CSV UTF-8”.</source>
   <translation>Die Datei ist kein Text in UTF-8: Eine Tabellenkalkulation speichert sie so als „CSV UTF-8“.</translation>
  </message>
  <message>
   <source>It is no table that Subtrack exported, and no list whose headings name the subscription, its price, its cycle and its next charge.</source>
   <translation>Das ist keine von Subtrack exportierte Tabelle und keine Liste, deren Überschriften das Abo, seinen Preis, seinen Turnus und die nächste Abbuchung nennen.</translation>
  </message>
  <message>
   <source>The file is not a whole table (line {line}).</source>
   <translation>Die Datei ist keine vollständige Tabelle (Zeile {line}).</translation>
  </message>
  <message>
   <source>The table has more than {most} rows.</source>
   <translation>Die Tabelle hat mehr als {most} Zeilen.</translation>
  </message>
  <message>
   <source>Row {number} has another number of columns than the first.</source>
   <translation>Zeile {number} hat eine andere Zahl von Spalten als die erste.</translation>
  </message>
  <message>
   <source>There is no provider {slug!r}.</source>
   <translation>Den Anbieter {slug!r} gibt es nicht.</translation>
  </message>
  <message>
   <source>Subscriptions</source>
   <translation>Abos</translation>
  </message>
  <message>
   <source>On the last day, act before noon: the provider's clock may be ahead of yours.</source>
   <translation>Am letzten Tag vor Mittag handeln: Die Uhr des Anbieters geht vielleicht vor.</translation>
  </message>
  <message>
   <source>{name}: {price} from {event} on</source>
   <translation>{name}: {price} ab {event}</translation>
  </message>
  <message>
   <source>{name}: last safe day to leave before it costs {price}</source>
   <translation>{name}: letzter sicherer Tag, bevor es {price} kostet</translation>
  </message>
  <message>
   <source>{name}: last safe day to end the trial, then {price}</source>
   <translation>{name}: letzter sicherer Tag der Probezeit, dann {price}</translation>
  </message>
  <message>
   <source>{name}: last safe day to cancel, then {price}</source>
   <translation>{name}: letzter sicherer Tag zum Kündigen, dann {price}</translation>
  </message>
  <message>
   <source>{name}: go on for {price}, or let it end?</source>
   <translation>{name}: für {price} weiter oder auslaufen lassen?</translation>
  </message>
  <message>
   <source>{name}: last safe day to ask for the money back</source>
   <translation>{name}: letzter sicherer Tag, um Geld zurückzufordern</translation>
  </message>
  <message>
   <source>{name}: last day of the contract</source>
   <translation>{name}: letzter Tag des Vertrags</translation>
  </message>
  <message>
   <source>{name}: last day of the card that pays it</source>
   <translation>{name}: letzter Tag der Karte, die bezahlt</translation>
  </message>
  <message>
   <source>{name}: next step of the cancellation</source>
   <translation>{name}: nächster Schritt der Kündigung</translation>
  </message>
  <message>
   <source>{name}: look whether it was charged all the same</source>
   <translation>{name}: nachsehen, ob trotzdem abgebucht wurde</translation>
  </message>
  <message>
   <source>A decision is due by {date}</source>
   <translation>Bis {date} ist etwas zu entscheiden</translation>
  </message>
  <message>
   <source>A decision is due today, {date}, before noon</source>
   <translation>Heute, {date}, ist vor Mittag etwas zu entscheiden</translation>
  </message>
  <message>
   <source>{name} is no evidence of this case.</source>
   <translation>{name} ist kein Nachweis dieses Vorgangs.</translation>
  </message>
  <message>
   <source>No copy of the letter was kept in the case of {name}: {reason}</source>
   <translation>Im Vorgang zu {name} wurde keine Kopie des Briefs aufbewahrt: {reason}</translation>
  </message>
  <message>
   <source>The letter was written, but not noted in the case of {name}: {reason}</source>
   <translation>Der Brief wurde geschrieben, aber nicht im Vorgang zu {name} vermerkt: {reason}</translation>
  </message>
  <message>
   <source>What it saves is not known.</source>
   <translation>Was das spart, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>A step did not work</source>
   <translation>Ein Schritt hat nicht geklappt</translation>
  </message>
  <message>
   <source>before you send it</source>
   <translation>bevor du sie abschickst</translation>
  </message>
  <message>
   <source>day not known</source>
   <translation>Tag nicht bekannt</translation>
  </message>
  <message>
   <source>by the last day</source>
   <translation>bis zum letzten Tag</translation>
  </message>
  <message>
   <source>Nothing is charged while it lasts.</source>
   <translation>Solange die Pause dauert, wird nichts abgebucht.</translation>
  </message>
  <message>
   <source>It cannot be taken back with them; it would be a new contract.</source>
   <translation>Dort lässt sie sich nicht zurücknehmen; es wäre ein neuer Vertrag.</translation>
  </message>
  <message>
   <source>Whether they take it back is not known: ask them.</source>
   <translation>Ob sie sich dort zurücknehmen lässt, ist nicht bekannt: Frag dort nach.</translation>
  </message>
  <message>
   <source>Until it ends they take it back.</source>
   <translation>Bis zum Ende des Vertrags lässt sie sich dort zurücknehmen.</translation>
  </message>
  <message>
   <source>a day that is not known</source>
   <translation>einem unbekannten Tag</translation>
  </message>
  <message>
   <source>Whether what was charged on {day} came back is not noted, so it does not count as spared.</source>
   <translation>Ob das am {day} abgebuchte Geld zurückkam, ist nicht notiert; es zählt daher nicht als gespart.</translation>
  </message>
  <message>
   <source>{time} after the last day</source>
   <translation>{time} nach dem letzten Tag</translation>
  </message>
  <message>
   <source>“{step}” ({way})</source>
   <translation>„{step}“ ({way})</translation>
  </message>
  <message>
   <source>No way to cancel is known; use one of which you can keep a proof, best in writing.</source>
   <translation>Es ist kein Weg zu kündigen bekannt; nimm einen, von dem du einen Nachweis behalten kannst, am besten schriftlich.</translation>
  </message>
  <message numerus="yes">
   <source>{count} working day(s)</source>
   <translation>
    <numerusform>{count} Werktag</numerusform>
    <numerusform>{count} Werktage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} day(s)</source>
   <translation>
    <numerusform>{count} Tag</numerusform>
    <numerusform>{count} Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>{slow}: needs {takes}, and {days} are left. Best now: {best}.</source>
   <translation>{slow}: braucht {takes}, und es bleiben {days}. Jetzt am besten: {best}.</translation>
  </message>
  <message>
   <source>done on {day}</source>
   <translation>erledigt am {day}</translation>
  </message>
  <message>
   <source>by {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>It saves {sum} {cycle}.</source>
   <translation>Das spart {sum} {cycle}.</translation>
  </message>
  <message>
   <source>Until {day} they take it back.</source>
   <translation>Bis {day} lässt sie sich dort zurücknehmen.</translation>
  </message>
  <message>
   <source>No way that is known still arrives safely by {day}. The quickest: {way}. Cancel now all the same: it may still count.</source>
   <translation>Kein bekannter Weg kommt noch sicher bis {day} an. Der schnellste: {way}. Kündige trotzdem jetzt: Es kann noch gelten.</translation>
  </message>
  <message>
   <source>If you keep your phone number: have the new company move it before the line ends.</source>
   <translation>Wenn du deine Rufnummer behältst: Lass sie vom neuen Anbieter mitnehmen, bevor der Anschluss endet.</translation>
  </message>
  <message>
   <source>Once they have, enter here that you keep it. Later it would be a new contract, with the price and the terms of that day.</source>
   <translation>Danach hier eintragen, dass du es behältst. Später wäre es ein neuer Vertrag, zum Preis und zu den Bedingungen von dann.</translation>
  </message>
  <message>
   <source>Keep a picture of each step and of the confirmation, with time and address, and the e-mail that comes.</source>
   <translation>Behalte ein Bild von jedem Schritt und von der Bestätigung, mit Uhrzeit und Adresse, und die E-Mail, die kommt.</translation>
  </message>
  <message>
   <source>Keep the whole conversation, with day and time.</source>
   <translation>Behalte das ganze Gespräch, mit Tag und Uhrzeit.</translation>
  </message>
  <message>
   <source>begun</source>
   <translation>begonnen</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>zugestellt</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>behalten</translation>
  </message>
  <message>
   <source>ready to send</source>
   <translation>bereit zum Abschicken</translation>
  </message>
  <message>
   <source>receipt confirmed</source>
   <translation>Eingang bestätigt</translation>
  </message>
  <message>
   <source>end confirmed</source>
   <translation>Ende bestätigt</translation>
  </message>
  <message>
   <source>running out</source>
   <translation>läuft aus</translation>
  </message>
  <message>
   <source>over, watched</source>
   <translation>vorbei, im Blick</translation>
  </message>
  <message>
   <source>no further charge</source>
   <translation>keine weitere Abbuchung</translation>
  </message>
  <message>
   <source>answer overdue</source>
   <translation>Antwort überfällig</translation>
  </message>
  <message>
   <source>offer to stay</source>
   <translation>Angebot zu bleiben</translation>
  </message>
  <message>
   <source>charged again</source>
   <translation>wieder abgebucht</translation>
  </message>
  <message>
   <source>payment disputed</source>
   <translation>Zahlung bestritten</translation>
  </message>
  <message>
   <source>taken further</source>
   <translation>andere eingeschaltet</translation>
  </message>
  <message>
   <source>taken up again</source>
   <translation>wieder aufgenommen</translation>
  </message>
  <message>
   <source>Begun on {since}, not sent yet: every deadline of {name} still holds.</source>
   <translation>Am {since} begonnen, noch nicht abgeschickt: Jede Frist von {name} gilt weiter.</translation>
  </message>
  <message>
   <source>Ready since {since}, not sent yet: every deadline of {name} still holds.</source>
   <translation>Seit {since} bereit, noch nicht abgeschickt: Jede Frist von {name} gilt weiter.</translation>
  </message>
  <message>
   <source>Sent on {sent}; nobody has answered yet.</source>
   <translation>Am {sent} abgeschickt; noch keine Antwort.</translation>
  </message>
  <message>
   <source>Sent on {sent} and delivered on {since}; nobody has answered yet.</source>
   <translation>Am {sent} abgeschickt und am {since} zugestellt; noch keine Antwort.</translation>
  </message>
  <message>
   <source>They confirmed on {since} that they have it, but not yet the end.</source>
   <translation>Am {since} wurde der Eingang bestätigt, aber noch nicht das Ende.</translation>
  </message>
  <message>
   <source>Confirmed on {since}.</source>
   <translation>Am {since} bestätigt.</translation>
  </message>
  <message>
   <source>Confirmed; {ends} is the first day not owed.</source>
   <translation>Bestätigt; {ends} ist der erste Tag, der nicht mehr zu zahlen ist.</translation>
  </message>
  <message>
   <source>Over since {ends}; it is watched until no further charge comes.</source>
   <translation>Vorbei seit {ends}; es bleibt im Blick, bis keine Abbuchung mehr kommt.</translation>
  </message>
  <message>
   <source>Looked on {since}: no further charge has come.</source>
   <translation>Am {since} nachgesehen: Es kam keine weitere Abbuchung.</translation>
  </message>
  <message>
   <source>Closed on {since}.</source>
   <translation>Am {since} abgeschlossen.</translation>
  </message>
  <message>
   <source>Sent on {sent}; an answer is overdue.</source>
   <translation>Am {sent} abgeschickt; eine Antwort ist überfällig.</translation>
  </message>
  <message>
   <source>Refused on {since}.</source>
   <translation>Am {since} abgelehnt.</translation>
  </message>
  <message>
   <source>They made an offer on {since}. Unless you take it, all that was sent still counts.</source>
   <translation>Am {since} kam ein Angebot. Solange du es nicht annimmst, gilt alles Abgeschickte weiter.</translation>
  </message>
  <message>
   <source>Charged again on {since}, though it was cancelled.</source>
   <translation>Am {since} wieder abgebucht, obwohl gekündigt ist.</translation>
  </message>
  <message>
   <source>The charge was disputed on {since}.</source>
   <translation>Die Abbuchung wurde am {since} bestritten.</translation>
  </message>
  <message>
   <source>Taken further on {since}.</source>
   <translation>Am {since} andere eingeschaltet.</translation>
  </message>
  <message>
   <source>Kept on {since}: {name} goes on.</source>
   <translation>Am {since} behalten: {name} geht weiter.</translation>
  </message>
  <message>
   <source>Taken up again on {since}.</source>
   <translation>Am {since} wieder aufgenommen.</translation>
  </message>
  <message>
   <source>Go through the steps and send it.</source>
   <translation>Geh die Schritte durch und schick sie ab.</translation>
  </message>
  <message>
   <source>Keep a proof that you sent it.</source>
   <translation>Sichere einen Nachweis, dass du sie abgeschickt hast.</translation>
  </message>
  <message>
   <source>Look whether a receipt has come.</source>
   <translation>Sieh nach, ob eine Eingangsbestätigung da ist.</translation>
  </message>
  <message>
   <source>Fetch the record of delivery from the post.</source>
   <translation>Hol den Auslieferungsbeleg von der Post.</translation>
  </message>
  <message>
   <source>No confirmation yet: use a second way while there is time.</source>
   <translation>Noch keine Bestätigung: Nimm einen zweiten Weg, solange Zeit ist.</translation>
  </message>
  <message>
   <source>Remind them in writing, with a copy of the first letter.</source>
   <translation>Erinnere schriftlich, mit einer Kopie des ersten Schreibens.</translation>
  </message>
  <message>
   <source>Take it further: to your bank, and to whoever helps consumers.</source>
   <translation>Schalte andere ein: deine Bank und eine Stelle, die Verbrauchern hilft.</translation>
  </message>
  <message>
   <source>Ask in writing for the day on which it ends.</source>
   <translation>Frag schriftlich nach dem Tag, an dem es endet.</translation>
  </message>
  <message>
   <source>Decide how to go on after the refusal.</source>
   <translation>Entscheide, wie es nach der Ablehnung weitergeht.</translation>
  </message>
  <message>
   <source>Decide on the offer.</source>
   <translation>Entscheide über das Angebot.</translation>
  </message>
  <message>
   <source>Save what you want to keep before it ends.</source>
   <translation>Sichere vor dem Ende, was du behalten willst.</translation>
  </message>
  <message>
   <source>Look whether the access is closed.</source>
   <translation>Sieh nach, ob der Zugang geschlossen ist.</translation>
  </message>
  <message>
   <source>Look at the statement: did a charge come?</source>
   <translation>Sieh auf den Kontoauszug: Kam eine Abbuchung?</translation>
  </message>
  <message>
   <source>Look at the statement once more: did a charge come?</source>
   <translation>Sieh noch einmal auf den Kontoauszug: Kam eine Abbuchung?</translation>
  </message>
  <message>
   <source>Write to them and ask for the money back.</source>
   <translation>Schreib hin und verlange das Geld zurück.</translation>
  </message>
  <message>
   <source>Have further payments stopped.</source>
   <translation>Lass weitere Zahlungen sperren.</translation>
  </message>
  <message>
   <source>Get the money back through your bank or the seller.</source>
   <translation>Hol das Geld über deine Bank oder den Verkäufer zurück.</translation>
  </message>
  <message>
   <source>Ask how far the dispute is.</source>
   <translation>Frag nach, wie weit es mit der Beanstandung ist.</translation>
  </message>
  <message>
   <source>Ask how far it is.</source>
   <translation>Frag nach, wie weit es ist.</translation>
  </message>
  <message>
   <source>Say where it stands.</source>
   <translation>Trag ein, wie es steht.</translation>
  </message>
  <message>
   <source>Close the case.</source>
   <translation>Schließ den Vorgang ab.</translation>
  </message>
  <message>
   <source>To save: {what}</source>
   <translation>Zu sichern: {what}</translation>
  </message>
  <message>
   <source>Phone number: {what}</source>
   <translation>Rufnummer: {what}</translation>
  </message>
  <message>
   <source>To return: {what}</source>
   <translation>Zurückzugeben: {what}</translation>
  </message>
  <message>
   <source>Note day, time, the name of whom you spoke with and the number of the call; have it confirmed by e-mail.</source>
   <translation>Notiere Tag, Uhrzeit, mit wem du gesprochen hast und die Vorgangsnummer; lass es dir per E-Mail bestätigen.</translation>
  </message>
  <message>
   <source>Keep the sent e-mail whole, with its headers, and any notice of its delivery.</source>
   <translation>Behalte die gesendete E-Mail ganz, mit ihren Kopfzeilen, und jede Zustellmeldung.</translation>
  </message>
  <message>
   <source>Keep a copy of the letter, the slip of the post, and the record of its delivery.</source>
   <translation>Behalte eine Kopie des Briefs, den Einlieferungsbeleg und den Auslieferungsbeleg.</translation>
  </message>
  <message>
   <source>Have a copy stamped or signed, with the day.</source>
   <translation>Lass dir eine Kopie stempeln oder unterschreiben, mit Datum.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Die Datei ist weg.</translation>
  </message>
  <message>
   <source>The file was changed since it was added.</source>
   <translation>Die Datei wurde verändert, seit sie hinzugefügt wurde.</translation>
  </message>
  <message>
   <source>What was asked about {name} for {event} is not open any more: it was answered, moved or is over.</source>
   <translation>Die Frage zu {name} für {event} ist nicht mehr offen: Sie ist beantwortet, verschoben oder vorbei.</translation>
  </message>
  <message>
   <source>This subscription is not in the book any more.</source>
   <translation>Dieses Abo gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>The answer for {name} is gone already.</source>
   <translation>Die Antwort zu {name} gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>There is nothing to decide for {name}.</source>
   <translation>Bei {name} gibt es nichts zu entscheiden.</translation>
  </message>
  <message>
   <source>A step of a cancellation is answered for itself; leave out that it holds always.</source>
   <translation>Ein Schritt einer Kündigung wird für sich beantwortet; lass weg, dass es immer gilt.</translation>
  </message>
  <message>
   <source>{until} has passed already.</source>
   <translation>{until} ist schon vorbei.</translation>
  </message>
  <message>
   <source>{until} is too late: the last safe day for {name} is {safe_day}.</source>
   <translation>{until} ist zu spät: Der letzte sichere Tag für {name} ist {safe_day}.</translation>
  </message>
  <message>
   <source>No date here rests on it.</source>
   <translation>Darauf beruht hier kein Datum.</translation>
  </message>
  <message>
   <source>No date here rests on it: for when to act, go by the earliest.</source>
   <translation>Darauf beruht hier kein Datum: Beim Handeln zählt der früheste Tag.</translation>
  </message>
  <message>
   <source>Used here: {value}</source>
   <translation>Hier gilt: {value}</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>jederzeit</translation>
  </message>
  <message>
   <source>For when to act {period} is used.</source>
   <translation>Gehandelt wird nach dieser Angabe: {period}.</translation>
  </message>
  <message>
   <source>For when to act the earlier day is used: {period} before.</source>
   <translation>Gehandelt wird nach dem früheren Tag: {period} vorher.</translation>
  </message>
  <message>
   <source>Whether it can still work may follow the later one: {period} before {sources}.</source>
   <translation>Ob es noch gelingt, richtet sich vielleicht nach dem späteren: {period} vorher {sources}.</translation>
  </message>
  <message>
   <source>No date here rests on the still earlier one, {period} before {sources}: act by it if it may hold for you.</source>
   <translation>Auf dem noch früheren Tag beruht hier kein Datum ({period} vorher {sources}): danach handeln, wenn er für dich gelten könnte.</translation>
  </message>
  <message>
   <source>For when to act the shorter one is used: {period}.</source>
   <translation>Gehandelt wird nach der kürzeren Dauer: {period}.</translation>
  </message>
  <message>
   <source>Whether it can still work may follow the longer one: {period} {sources}.</source>
   <translation>Ob es noch gelingt, richtet sich vielleicht nach der längeren: {period} {sources}.</translation>
  </message>
  <message>
   <source>No date here rests on the still shorter one, {period} {sources}: act by it if it may hold for you.</source>
   <translation>Auf der noch kürzeren Dauer beruht hier kein Datum ({period} {sources}): danach handeln, wenn sie für dich gelten könnte.</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Kündigungsfrist</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Bedingungen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Anschrift</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Minimum term</source>
   <translation>Mindestlaufzeit</translation>
  </message>
  <message>
   <source>How long before a renewal to cancel</source>
   <translation>Wie lange vor einer Verlängerung zu kündigen ist</translation>
  </message>
  <message>
   <source>How long before the end the next term is charged</source>
   <translation>Wie lange vor dem Ende die nächste Laufzeit abgebucht wird</translation>
  </message>
  <message>
   <source>How long before a trial ends to cancel</source>
   <translation>Wie lange vor dem Ende der Probezeit zu kündigen ist</translation>
  </message>
  <message>
   <source>Length of a trial</source>
   <translation>Länge der Probezeit</translation>
  </message>
  <message>
   <source>Use after cancelling</source>
   <translation>Nutzung nach der Kündigung</translation>
  </message>
  <message>
   <source>Money back</source>
   <translation>Geld zurück</translation>
  </message>
  <message>
   <source>How long money is paid back</source>
   <translation>Wie lange Geld erstattet wird</translation>
  </message>
  <message>
   <source>Fee for leaving early</source>
   <translation>Gebühr bei vorzeitigem Ende</translation>
  </message>
  <message>
   <source>Phone number for cancelling</source>
   <translation>Telefonnummer zum Kündigen</translation>
  </message>
  <message>
   <source>Ways to cancel</source>
   <translation>Wege zu kündigen</translation>
  </message>
  <message>
   <source>Instead of cancelling</source>
   <translation>Statt zu kündigen</translation>
  </message>
  <message>
   <source>The file is not an export of Subtrack.</source>
   <translation>Die Datei ist kein Export von Subtrack.</translation>
  </message>
  <message>
   <source>The file was written by a newer Subtrack (version {version}, this one reads {known}); install the newer one.</source>
   <translation>Die Datei stammt von einem neueren Subtrack (Version {version}, dieses liest {known}); bitte das neuere installieren.</translation>
  </message>
  <message>
   <source>{place} is empty.</source>
   <translation>{place} ist leer.</translation>
  </message>
  <message>
   <source>{place} stands there twice.</source>
   <translation>{place} kommt doppelt vor.</translation>
  </message>
  <message>
   <source>A subscription needs a name, a price, its currency and a cycle.</source>
   <translation>Ein Abo braucht Namen, Preis, Währung und Turnus.</translation>
  </message>
  <message>
   <source>A day to begin on goes with a new price, a new cycle, a new charge day or a new plan.</source>
   <translation>Ein Anfangstag gehört zu einem neuen Preis, Turnus, Abbuchungstag oder Tarif.</translation>
  </message>
  <message>
   <source>A promotion needs both its price and the day from which the full price holds.</source>
   <translation>Zu einem Aktionspreis gehören der Preis und der Tag, ab dem der volle Preis gilt.</translation>
  </message>
  <message>
   <source>How long it renews counts from the end of a minimum term: give that too, or leave the renewal term out. Without a minimum term it renews with every charge.</source>
   <translation>Um wie viel es sich verlängert, zählt ab dem Ende einer Mindestlaufzeit: Gib sie mit an oder lass die Verlängerung weg. Ohne Mindestlaufzeit verlängert es sich mit jeder Abbuchung.</translation>
  </message>
  <message>
   <source>{name} has ended, so it cannot be paused; clear its end first.</source>
   <translation>{name} ist beendet und lässt sich nicht pausieren; zuerst das Ende löschen.</translation>
  </message>
  <message>
   <source>There is no profile {holder!r}; profile makes one.</source>
   <translation>Das Profil {holder!r} gibt es nicht; profile legt eines an.</translation>
  </message>
  <message>
   <source>There is no provider {slug!r}; did you mean {near}?</source>
   <translation>Den Anbieter {slug!r} gibt es nicht; gemeint ist vielleicht {near}?</translation>
  </message>
  <message>
   <source>There is no provider {slug!r}; leave it out if none fits.</source>
   <translation>Den Anbieter {slug!r} gibt es nicht; bitte weglassen, wenn keiner passt.</translation>
  </message>
  <message>
   <source>It is not clear which price {text!r} is.</source>
   <translation>Es ist nicht klar, welcher Preis {text!r} ist.</translation>
  </message>
  <message>
   <source>It has more cells than there are headings: put what has a comma in it in quotes.</source>
   <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt: Setze in Anführungszeichen, worin ein Komma steht.</translation>
  </message>
  <message>
   <source>It has no name.</source>
   <translation>Es hat keinen Namen.</translation>
  </message>
  <message>
   <source>The price {text!r} has no currency: write it beside the price, or in a column of its own.</source>
   <translation>Der Preis {text!r} hat keine Währung: Schreib sie zum Preis oder in eine eigene Spalte.</translation>
  </message>
  <message>
   <source>It is paid once, so nothing renews.</source>
   <translation>Es wird einmal bezahlt, also verlängert sich nichts.</translation>
  </message>
  <message>
   <source>It is not clear how often {text!r} is.</source>
   <translation>Es ist nicht klar, wie oft {text!r} ist.</translation>
  </message>
  <message>
   <source>It names no day to reckon from that can be read.</source>
   <translation>Es nennt keinen lesbaren Tag, ab dem sich rechnen lässt.</translation>
  </message>
  <message>
   <source>It was cancelled there: taken as over from {day} on; correct it if it runs longer.</source>
   <translation>Dort ist es gekündigt: Es gilt ab {day} als beendet; berichtige das, falls es länger läuft.</translation>
  </message>
  <message>
   <source>It was not active there: taken as paused. Enter its end if it has ended.</source>
   <translation>Dort ist es nicht aktiv: Es gilt als pausiert. Trag sein Ende ein, falls es beendet ist.</translation>
  </message>
  <message>
   <source>It is a trial there, without its end: look when it ends.</source>
   <translation>Dort ist es eine Probezeit ohne Ende: Sieh nach, wann sie endet.</translation>
  </message>
  <message>
   <source>It is not clear which day {text!r} is.</source>
   <translation>Es ist nicht klar, welcher Tag {text!r} ist.</translation>
  </message>
  <message>
   <source>{sign} was read as {currency}; change it where it is another one.</source>
   <translation>{sign} wurde als {currency} gelesen; ändere es, wo eine andere Währung gemeint ist.</translation>
  </message>
  <message>
   <source>Its price goes from {text} on there: the highest was taken.</source>
   <translation>Der Preis beginnt dort bei {text}: Genommen ist der höchste.</translation>
  </message>
  <message>
   <source>Its notice period {text!r} cannot be read: enter it.</source>
   <translation>Die Kündigungsfrist {text!r} ist nicht lesbar: Trag sie ein.</translation>
  </message>
  <message>
   <source>The day {day} to cancel is in its note: enter the notice period to be reminded of it.</source>
   <translation>Der Tag zum Kündigen, {day}, steht in der Notiz: Trag die Kündigungsfrist ein, um daran erinnert zu werden.</translation>
  </message>
  <message>
   <source>Its start {text!r} cannot be read, and is left out.</source>
   <translation>Der Beginn {text!r} ist nicht lesbar und fehlt.</translation>
  </message>
  <message>
   <source>{day} ends a month: look whether it is charged on each month's last day.</source>
   <translation>Am {day} endet ein Monat: Sieh nach, ob immer am letzten Tag des Monats abgebucht wird.</translation>
  </message>
  <message>
   <source>It is {status!r} there: taken as active.</source>
   <translation>Es ist dort {status!r}: als aktiv übernommen.</translation>
  </message>
  <message>
   <source>{text} was read as {day}, as the other days of its column are.</source>
   <translation>{text} ist als {day} gelesen, wie die anderen Tage der Spalte.</translation>
  </message>
  <message>
   <source>Of these columns nothing is taken over: {columns}.</source>
   <translation>Aus diesen Spalten ist nichts übernommen: {columns}.</translation>
  </message>
  <message>
   <source>It is an archive. A backup of Subtrack is brought back by restoring it; of another program, import the list that it exports as JSON or CSV.</source>
   <translation>Das ist ein Archiv. Eine Sicherung von Subtrack kommt durch Wiederherstellen zurück; von einem anderen Programm importiere die Liste, die es als JSON oder CSV exportiert.</translation>
  </message>
  <message>
   <source>It is a database. Import the list that its program exports as JSON or CSV.</source>
   <translation>Das ist eine Datenbank. Importiere die Liste, die ihr Programm als JSON oder CSV exportiert.</translation>
  </message>
  <message>
   <source>The list has more than {most} rows.</source>
   <translation>Die Liste hat mehr als {most} Zeilen.</translation>
  </message>
  <message>
   <source>Who bills decides where to cancel. Look at the last charge on your statement, or at the receipt that came by e-mail:</source>
   <translation>Wer abrechnet, entscheidet, wo zu kündigen ist. Das zeigt die letzte Abbuchung auf dem Kontoauszug oder die Rechnung, die per E-Mail kam:</translation>
  </message>
  <message>
   <source>- Anything else: the provider itself.</source>
   <translation>- Alles andere: der Anbieter selbst.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>Vertragsnummer</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Phone for cancelling</source>
   <translation>Telefon zum Kündigen</translation>
  </message>
  <message>
   <source>E-mail for cancelling</source>
   <translation>E-Mail zum Kündigen</translation>
  </message>
  <message>
   <source>Help pages</source>
   <translation>Hilfeseiten</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Deleting an app or an account does not cancel: cancel before you delete.</source>
   <translation>Eine App oder ein Konto zu löschen, ist keine Kündigung: erst kündigen, dann löschen.</translation>
  </message>
  <message>
   <source>Keep proof: a screenshot with its date, the e-mail, or a copy of the letter.</source>
   <translation>Nachweise aufbewahren: ein Bildschirmfoto mit Datum, die E-Mail oder eine Kopie des Briefs.</translation>
  </message>
  <message>
   <source>Look at the next statement: nothing more may be charged after the end.</source>
   <translation>Den nächsten Kontoauszug ansehen: Nach dem Ende darf nichts mehr abgebucht werden.</translation>
  </message>
  <message>
   <source>Check the provider's own page before you rely on this: steps change.</source>
   <translation>Zur Sicherheit die Seite des Anbieters prüfen: Schritte ändern sich.</translation>
  </message>
  <message>
   <source>{name} only moves the money: cancel first, and stop the payment there only afterwards, for charges after the end.</source>
   <translation>Über {name} läuft nur das Geld: zuerst kündigen und die Zahlung dort erst danach stoppen, für Abbuchungen nach dem Ende.</translation>
  </message>
  <message>
   <source>looked for, not found</source>
   <translation>gesucht, nicht gefunden</translation>
  </message>
  <message>
   <source>Put together on {day}.</source>
   <translation>Zusammengestellt am {day}.</translation>
  </message>
  <message>
   <source>(source not noted)</source>
   <translation>(Quelle nicht vermerkt)</translation>
  </message>
  <message>
   <source>That is {count} months ago: it may have changed.</source>
   <translation>Das ist {count} Monate her: Es kann sich geändert haben.</translation>
  </message>
  <message>
   <source>The safe day was {day}. Cancel now all the same: it may still count, for {event} has not come.</source>
   <translation>Der sichere Tag war {day}. Trotzdem jetzt kündigen: Es kann noch gelten, denn {event} steht noch bevor.</translation>
  </message>
  <message>
   <source>Sources disagree: by the latest of what they say, {day} is still in time.</source>
   <translation>Die Quellen sind sich nicht einig: Nach der spätesten Angabe ist {day} noch rechtzeitig.</translation>
  </message>
  <message>
   <source>{name} bills it, so it is cancelled there and its terms hold.</source>
   <translation>{name} rechnet ab; dort wird gekündigt, und es gelten die Bedingungen von dort.</translation>
  </message>
  <message>
   <source>It goes on as {name}: read the guide of {name} as well.</source>
   <translation>Daraus ist {name} geworden: bitte auch die Anleitung zu {name} lesen.</translation>
  </message>
  <message>
   <source>- It may also be {name}.</source>
   <translation>- Es kann auch {name} sein.</translation>
  </message>
  <message>
   <source>Within {count} days of signing up online you may withdraw without a reason ({law}, {source}, read on {day}); for digital content begun at once it can be lost.</source>
   <translation>Innerhalb von {count} Tagen nach einem Abschluss im Internet ist ein Widerruf ohne Grund möglich ({law}, {source}, gelesen am {day}); bei sofort begonnenen digitalen Inhalten kann das Recht entfallen.</translation>
  </message>
  <message>
   <source>- {tokens}: {name} bills it.</source>
   <translation>- {tokens}: {name} rechnet ab.</translation>
  </message>
  <message>
   <source>- {tokens}: {name} only moves the money; the provider itself bills.</source>
   <translation>- {tokens}: {name} bewegt nur das Geld; es rechnet der Anbieter selbst ab.</translation>
  </message>
  <message>
   <source>This record came from a file. Nobody has checked it.</source>
   <translation>Dieser Eintrag kam aus einer Datei. Niemand hat ihn geprüft.</translation>
  </message>
  <message>
   <source>Directive 2011/83/EU, Article 9</source>
   <translation>Richtlinie 2011/83/EU, Artikel 9</translation>
  </message>
  <message>
   <source>Consumer Contracts Regulations 2013, regulations 29 and 30</source>
   <translation>Consumer Contracts Regulations 2013, regulations 29 and 30</translation>
  </message>
  <message>
   <source>The steps stand on the provider's own page.</source>
   <translation>Die Schritte stehen auf der Seite des Anbieters selbst.</translation>
  </message>
  <message>
   <source>Two or more independent sources agree on the steps.</source>
   <translation>Mindestens zwei unabhängige Quellen nennen dieselben Schritte.</translation>
  </message>
  <message>
   <source>Only one source was found for the steps: check them.</source>
   <translation>Für die Schritte fand sich nur eine Quelle: bitte prüfen.</translation>
  </message>
  <message>
   <source>Letters to</source>
   <translation>Briefe an</translation>
  </message>
  <message>
   <source>Letters that cancel to</source>
   <translation>Kündigungen an</translation>
  </message>
  <message>
   <source>Letters to customer service</source>
   <translation>Briefe an den Kundendienst</translation>
  </message>
  <message>
   <source>Head office, not for cancelling</source>
   <translation>Hauptsitz, nicht für Kündigungen</translation>
  </message>
  <message>
   <source>For questions about your data, not for cancelling</source>
   <translation>Für Fragen zu deinen Daten, nicht für Kündigungen</translation>
  </message>
  <message>
   <source>how long before a renewal one must cancel</source>
   <translation>wie lange vor einer Verlängerung zu kündigen ist</translation>
  </message>
  <message>
   <source>how long before a trial ends one must cancel</source>
   <translation>wie lange vor dem Ende der Probezeit zu kündigen ist</translation>
  </message>
  <message>
   <source>whether the next term is charged before this one ends</source>
   <translation>ob die nächste Laufzeit schon vor dem Ende dieser abgebucht wird</translation>
  </message>
  <message>
   <source>whether a trial ends at once when it is cancelled</source>
   <translation>ob die Probezeit mit der Kündigung sofort endet</translation>
  </message>
  <message>
   <source>whether deleting the account or the app does anything</source>
   <translation>ob es etwas bewirkt, Konto oder App zu löschen</translation>
  </message>
  <message>
   <source>whether there is equipment to return, by when, and for what fee</source>
   <translation>ob Geräte zurückzugeben sind, bis wann und gegen welche Gebühr</translation>
  </message>
  <message>
   <source>whether a first purchase is paid back</source>
   <translation>ob ein erster Kauf erstattet wird</translation>
  </message>
  <message>
   <source>whether a renewal is paid back</source>
   <translation>ob eine Verlängerung erstattet wird</translation>
  </message>
  <message>
   <source>for which country and purpose the address is</source>
   <translation>für welches Land und welchen Zweck die Anschrift gilt</translation>
  </message>
  <message>
   <source>Otherwise cancel by {day}.</source>
   <translation>Sonst kündigen bis {day}.</translation>
  </message>
  <message>
   <source>Cancel by {day}.</source>
   <translation>Kündigen bis {day}.</translation>
  </message>
  <message>
   <source>{name} has no provider's record, so there are no steps to show; edit {number} --provider names one.</source>
   <translation>Zu {name} gehört kein Eintrag eines Anbieters, daher gibt es keine Schritte; edit {number} --provider nennt einen.</translation>
  </message>
  <message>
   <source>There is neither a subscription nor a provider {words!r}.</source>
   <translation>Es gibt weder ein Abo noch einen Anbieter {words!r}.</translation>
  </message>
  <message>
   <source>These are facts with their sources, not legal advice.</source>
   <translation>Das sind Angaben mit ihren Quellen, keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>{publisher}, read in a stored copy on {day}</source>
   <translation>{publisher}, in einer gespeicherten Kopie gelesen am {day}</translation>
  </message>
  <message>
   <source>{publisher}, read on {day}</source>
   <translation>{publisher}, gelesen am {day}</translation>
  </message>
  <message>
   <source>It is not known how you pay; note it, and only what fits is shown.</source>
   <translation>Es ist nicht bekannt, wie du zahlst; trag es ein, dann steht hier nur, was passt.</translation>
  </message>
  <message>
   <source>It is not known where you live, so only what holds everywhere is shown.</source>
   <translation>Es ist nicht bekannt, wo du wohnst, deshalb steht hier nur, was überall gilt.</translation>
  </message>
  <message>
   <source>Until when the money can be fetched back is not known: ask at once.</source>
   <translation>Bis wann sich das Geld zurückholen lässt, ist nicht bekannt: Frag sofort.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>If you pay by {ways}:</source>
   <translation>Wenn du so zahlst ({ways}):</translation>
  </message>
  <message>
   <source>The last safe day for it is {day}.</source>
   <translation>Der letzte sichere Tag dafür ist {day}.</translation>
  </message>
  <message>
   <source>The last safe day for it was {day}. Ask at once all the same: it may still count.</source>
   <translation>Der letzte sichere Tag dafür war {day}. Frag trotzdem sofort: Es kann noch zählen.</translation>
  </message>
  <message>
   <source>The last safe day for it was {day}, and the time is over: asked now, it may be refused.</source>
   <translation>Der letzte sichere Tag dafür war {day}, und die Zeit ist um: Wer jetzt fragt, kann abgewiesen werden.</translation>
  </message>
  <message>
   <source>card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Write to them</source>
   <translation>Hinschreiben</translation>
  </message>
  <message>
   <source>Stop further payments</source>
   <translation>Weitere Zahlungen sperren</translation>
  </message>
  <message>
   <source>Get the money back</source>
   <translation>Das Geld zurückholen</translation>
  </message>
  <message>
   <source>Take it further</source>
   <translation>Andere einschalten</translation>
  </message>
  <message>
   <source>Write to the company: send the proof of the cancellation, ask for the money and give them seven days.</source>
   <translation>Schreib der Firma: Schick den Nachweis der Kündigung mit, verlange das Geld und gib ihr sieben Tage.</translation>
  </message>
  <message>
   <source>Ask the seller for the money; it decides.</source>
   <translation>Verlange das Geld vom Verkäufer; er entscheidet.</translation>
  </message>
  <message>
   <source>The seller's own time for refunds has ended; what to do then stands below.</source>
   <translation>Die Zeit, in der der Verkäufer selbst erstattet, ist um; was dann zu tun ist, steht darunter.</translation>
  </message>
  <message>
   <source>Tell your bank to block the company's direct debits, and revoke the mandate towards the company.</source>
   <translation>Lass deine Bank die Lastschriften der Firma sperren und widerrufe das Mandat gegenüber der Firma.</translation>
  </message>
  <message>
   <source>Have your bank return the direct debit: for eight weeks it asks for no reason.</source>
   <translation>Lass deine Bank die Lastschrift zurückgeben: Acht Wochen lang fragt sie nach keinem Grund.</translation>
  </message>
  <message>
   <source>Have your bank return the direct debit (polecenie zapłaty): for eight weeks it may not refuse.</source>
   <translation>Lass deine Bank die Lastschrift (polecenie zapłaty) zurückgeben: Acht Wochen lang darf sie das nicht ablehnen.</translation>
  </message>
  <message>
   <source>A debit for which there was no mandate any more can be disputed with the bank: tell it as soon as you see the debit.</source>
   <translation>Eine Lastschrift, für die es kein Mandat mehr gab, lässt sich bei der Bank beanstanden: Melde sie, sobald du sie siehst.</translation>
  </message>
  <message>
   <source>Cancel the direct debit with your bank; that is possible at any time.</source>
   <translation>Kündige die Lastschrift bei deiner Bank; das geht jederzeit.</translation>
  </message>
  <message>
   <source>Ask your bank for a refund under the Direct Debit Guarantee: a debit taken in error is paid back at once. No limit is named.</source>
   <translation>Verlange von deiner Bank die Erstattung nach der Direct Debit Guarantee: Eine fehlerhafte Lastschrift wird sofort erstattet. Eine Frist ist nicht genannt.</translation>
  </message>
  <message>
   <source>Withdraw your consent to the recurring card payment with the card's issuer; it may not send you to the company first.</source>
   <translation>Zieh deine Zustimmung zur wiederkehrenden Kartenzahlung beim Kartenherausgeber zurück; er darf dich nicht erst zur Firma schicken.</translation>
  </message>
  <message>
   <source>What is taken after you withdrew your consent with the issuer is unauthorised: ask the issuer for it. No limit is named.</source>
   <translation>Was nach dem Widerruf deiner Zustimmung abgebucht wird, ist nicht autorisiert: Verlange es vom Herausgeber. Eine Frist ist nicht genannt.</translation>
  </message>
  <message>
   <source>Give your bank a stop payment order, three business days before the next payment; it may want it in writing within 14 days.</source>
   <translation>Gib deiner Bank drei Werktage vor der nächsten Zahlung einen Sperrauftrag; sie kann ihn binnen 14 Tagen schriftlich verlangen.</translation>
  </message>
  <message>
   <source>Write to the card issuer's address for billing inquiries: the letter must arrive within 60 days of the first bill. They are counted from the charge here, which is earlier.</source>
   <translation>Schreib an die Adresse des Kartenherausgebers für Abrechnungsfragen: Der Brief muss binnen 60 Tagen nach der ersten Abrechnung da sein. Hier sind sie ab der Abbuchung gezählt, das ist früher.</translation>
  </message>
  <message>
   <source>Report the error to your bank within 60 days of the statement that shows it. They are counted from the charge here, which is earlier.</source>
   <translation>Melde deiner Bank den Fehler binnen 60 Tagen nach dem Kontoauszug, auf dem er steht. Hier sind sie ab der Abbuchung gezählt, das ist früher.</translation>
  </message>
  <message>
   <source>Tell the card's issuer in writing that you withdraw your consent to the company's payments; by the law of the EU that is possible at any time.</source>
   <translation>Teil dem Kartenherausgeber schriftlich mit, dass du deine Zustimmung zu den Zahlungen an die Firma widerrufst; nach EU-Recht geht das jederzeit.</translation>
  </message>
  <message>
   <source>By the law of the EU, what is taken after you withdrew your consent is unauthorised: ask the card's issuer for it as soon as you see it.</source>
   <translation>Nach EU-Recht ist nicht autorisiert, was nach dem Widerruf deiner Zustimmung abgebucht wird: Verlange es vom Kartenherausgeber zurück, sobald du es siehst.</translation>
  </message>
  <message>
   <source>Withdraw the debit authorisation; that is possible at any time.</source>
   <translation>Widerrufe die Belastungsermächtigung; das geht jederzeit.</translation>
  </message>
  <message>
   <source>Object to the debit with your bank, in writing: you have 30 days for that, if it is a Swiss direct debit with a right to object.</source>
   <translation>Widersprich der Belastung schriftlich bei deiner Bank: Dafür hast du 30 Tage, wenn es eine Schweizer Lastschrift mit Widerspruchsrecht ist.</translation>
  </message>
  <message>
   <source>Dispute the charge with the card's issuer in writing: Swiss issuers want that within 30 days of the bill or statement, else it counts as accepted. They are counted from the charge here, which is earlier.</source>
   <translation>Beanstande die Abbuchung schriftlich beim Kartenherausgeber: In der Schweiz wollen die Herausgeber das binnen 30 Tagen nach der Rechnung oder dem Auszug, sonst gilt sie als genehmigt. Hier sind sie ab der Abbuchung gezählt, das ist früher.</translation>
  </message>
  <message>
   <source>Tell the company that you withdraw the authorization for pre-authorized debits; it must stop no later than 30 days after.</source>
   <translation>Teil der Firma mit, dass du die Ermächtigung zu vorab genehmigten Abbuchungen (pre-authorized debits) widerrufst; spätestens 30 Tage danach muss sie aufhören.</translation>
  </message>
  <message>
   <source>Claim the pre-authorized debit back from your bank: you have 90 days, if you withdrew the authorization before or the debit is not what was agreed.</source>
   <translation>Fordere die vorab genehmigte Abbuchung (pre-authorized debit) bei deiner Bank zurück: Dafür hast du 90 Tage, wenn du die Ermächtigung vorher widerrufen hast oder die Abbuchung nicht dem Vereinbarten entspricht.</translation>
  </message>
  <message>
   <source>Tell your bank to cancel the direct debit; it may not send you to the company first.</source>
   <translation>Sag deiner Bank, dass sie die Lastschrift beenden soll; sie darf dich nicht erst an die Firma verweisen.</translation>
  </message>
  <message>
   <source>Ask the card's issuer for a chargeback as a cancelled recurring payment; you must have tried with the company first. The card networks allow 120 days; the issuer's own terms may name fewer.</source>
   <translation>Verlange vom Kartenherausgeber eine Rückbuchung (Chargeback) als gekündigte wiederkehrende Zahlung; du musst es zuerst bei der Firma versucht haben. Die Kartennetze lassen 120 Tage zu; die Bedingungen des Herausgebers nennen manchmal weniger.</translation>
  </message>
  <message>
   <source>Stop the automatic payment in your PayPal account.</source>
   <translation>Beende die automatische Zahlung in deinem PayPal-Konto.</translation>
  </message>
  <message>
   <source>Open a dispute in PayPal's Resolution Center, and make it a claim within 20 days of opening it, else it closes.</source>
   <translation>Eröffne bei PayPal in den Konfliktlösungen einen Konflikt und mach daraus binnen 20 Tagen einen Antrag, sonst wird er geschlossen.</translation>
  </message>
  <message>
   <source>credit card</source>
   <translation>Kreditkarte</translation>
  </message>
  <message>
   <source>debit card</source>
   <translation>Debitkarte</translation>
  </message>
  <message>
   <source>direct debit</source>
   <translation>Lastschrift</translation>
  </message>
  <message>
   <source>PayPal account</source>
   <translation>PayPal-Konto</translation>
  </message>
  <message>
   <source>a store</source>
   <translation>ein Store</translation>
  </message>
  <message>
   <source>a way that is not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>The letter names {amount} for the charge of {day}, the price that is noted for it: if another amount was taken, correct the price first.</source>
   <translation>Der Brief nennt für die Abbuchung vom {day} {amount}, den Preis, der dafür notiert ist: Wurde ein anderer Betrag abgebucht, berichtige zuerst den Preis.</translation>
  </message>
  <message>
   <source>The letter names neither the day nor the amount of the charge, for it is not known: enter the charge in the case, or name it in your own words.</source>
   <translation>Der Brief nennt weder Tag noch Betrag der Abbuchung, denn sie ist nicht bekannt: Trag die Abbuchung im Vorgang ein oder nenne sie in eigenen Worten.</translation>
  </message>
  <message>
   <source>{count} charges of {day} are entered, and the letter names each: if fewer came, take the others back in the case first.</source>
   <translation>Vom {day} sind {count} Abbuchungen eingetragen, und der Brief nennt jede: Waren es weniger, nimm die übrigen erst in der Kündigung zurück.</translation>
  </message>
  <message>
   <source>{day} lies before {ends}, the first day not owed: what was charged then was owed.</source>
   <translation>{day} liegt vor dem {ends}, dem ersten Tag, der nicht mehr geschuldet ist: Was da abgebucht wurde, war geschuldet.</translation>
  </message>
  <message>
   <source>{day} lies before {ends}, the first day not owed: look whether what was charged then was for the time from that day on.</source>
   <translation>Der {day} liegt vor dem {ends}, dem ersten Tag, der nicht geschuldet ist: Sieh nach, ob das Abgebuchte für die Zeit ab diesem Tag war.</translation>
  </message>
  <message>
   <source>The period for a withdrawal looks over since {day}: the letter is written all the same, without naming a rule, and cancels if a withdrawal is no longer possible.</source>
   <translation>Die Widerrufsfrist scheint seit {day} vorbei zu sein: Der Brief wird trotzdem geschrieben, nennt aber keine Vorschrift und kündigt, falls ein Widerruf nicht mehr möglich ist.</translation>
  </message>
  <message>
   <source>No rule is named that gives you a withdrawal here: the letter cancels if there is none.</source>
   <translation>Es wird keine Vorschrift genannt, nach der du hier widerrufen kannst: Der Brief kündigt, falls das nicht geht.</translation>
  </message>
  <message>
   <source>{law} was checked more than a year ago: look whether it still holds.</source>
   <translation>{law} wurde vor mehr als einem Jahr geprüft: Sieh nach, ob es noch gilt.</translation>
  </message>
  <message>
   <source>{law} is not named: you changed the paragraph that named it.</source>
   <translation>{law} wird nicht genannt: Du hast den Absatz geändert, in dem es stand.</translation>
  </message>
  <message>
   <source>{law} is not named: a fact that it needs is not known.</source>
   <translation>{law} wird nicht genannt: Es fehlt etwas, das dafür bekannt sein muss.</translation>
  </message>
  <message>
   <source>The letter names {law}: it gives {gives}. Source: {source}, checked on {day}.</source>
   <translation>Der Brief nennt {law}: {gives}. Quelle: {source}, geprüft am {day}.</translation>
  </message>
  <message>
   <source>{law} would fit too, but another rule is named.</source>
   <translation>{law} würde auch passen, aber eine andere Vorschrift wird genannt.</translation>
  </message>
  <message>
   <source>{law} is not named: it is known from memory only and not verified.</source>
   <translation>{law} wird nicht genannt: Es ist nur aus dem Gedächtnis bekannt und nicht geprüft.</translation>
  </message>
  <message>
   <source>{law} is not named: it is not in force yet.</source>
   <translation>{law} wird nicht genannt: Es gilt noch nicht.</translation>
  </message>
  <message>
   <source>{law} is not named: give the subscription a category, for it is not known whether the rule is for such contracts.</source>
   <translation>{law} wird nicht genannt: Gib dem Abo eine Kategorie, denn es ist nicht bekannt, ob die Vorschrift für solche Verträge gilt.</translation>
  </message>
  <message>
   <source>{law} is not named: it is for other kinds of contracts.</source>
   <translation>{law} wird nicht genannt: Es gilt für andere Arten von Verträgen.</translation>
  </message>
  <message>
   <source>{law} is not named: it is not known when the contract was made; give its start.</source>
   <translation>{law} wird nicht genannt: Es ist nicht bekannt, wann der Vertrag geschlossen wurde; gib seinen Beginn an.</translation>
  </message>
  <message>
   <source>{law} is not named: the contract is older than it.</source>
   <translation>{law} wird nicht genannt: Der Vertrag ist älter.</translation>
  </message>
  <message>
   <source>{law} is not named: its period is over.</source>
   <translation>{law} wird nicht genannt: Die Frist ist vorbei.</translation>
  </message>
  <message>
   <source>{law} is not named: it is not known what was charged on which day; enter the charge in the case.</source>
   <translation>{law} wird nicht genannt: Was an welchem Tag abgebucht wurde, ist nicht bekannt; trag die Abbuchung in der Kündigung ein.</translation>
  </message>
  <message>
   <source>{law} is not named: something that was charged lies too far back.</source>
   <translation>{law} wird nicht genannt: Eine der Abbuchungen liegt zu lange zurück.</translation>
  </message>
  <message>
   <source>{law} is not named: {doubt}.</source>
   <translation>{law} wird nicht genannt: {doubt}.</translation>
  </message>
  <message>
   <source>{law} is not named: the minimum term is not over, or not known.</source>
   <translation>{law} wird nicht genannt: Die Mindestlaufzeit ist nicht vorbei oder nicht bekannt.</translation>
  </message>
  <message>
   <source>{law} is not named: the letter names a day, and it may give you an earlier one; ask for the end as soon as possible.</source>
   <translation>{law} wird nicht genannt: Der Brief nennt einen Tag, und die Vorschrift gibt dir vielleicht einen früheren; verlange das Ende so bald wie möglich.</translation>
  </message>
  <message>
   <source>{law} is not named: no minimum term is known.</source>
   <translation>{law} wird nicht genannt: Es ist keine Mindestlaufzeit bekannt.</translation>
  </message>
  <message>
   <source>{law} is not named: it is not known to be paid by direct debit.</source>
   <translation>{law} wird nicht genannt: Es ist nicht bekannt, ob per Lastschrift bezahlt wird.</translation>
  </message>
  <message>
   <source>{law} is not named: no price rise is given as the cause.</source>
   <translation>{law} wird nicht genannt: Als Grund ist keine Preiserhöhung angegeben.</translation>
  </message>
  <message>
   <source>{law} is not named: for a breach it needs a warning, and it is not known that you asked them in vain to put it right.</source>
   <translation>{law} wird nicht genannt: Bei einer Vertragsverletzung braucht es eine Abmahnung, und es ist nicht bekannt, dass du vergeblich um Abhilfe gebeten hast.</translation>
  </message>
  <message>
   <source>{law} is not named: no breach of the contract is given as the cause.</source>
   <translation>{law} wird nicht genannt: Als Grund ist kein Vertragsbruch angegeben.</translation>
  </message>
  <message>
   <source>The draft has no PDF attached: {reason}</source>
   <translation>Am Entwurf hängt kein PDF: {reason}</translation>
  </message>
  <message>
   <source>No e-mail address for {name} is known that could stand in the draft: fill it in before you send it.</source>
   <translation>Für {name} ist keine E-Mail-Adresse bekannt, die im Entwurf stehen könnte: bitte vor dem Senden eintragen.</translation>
  </message>
  <message>
   <source>The draft goes to {address}, as the record of {name} said on {day}: look whether it is right.</source>
   <translation>Der Entwurf geht an {address}, so wie es am {day} im Eintrag von {name} stand: bitte prüfen, ob das stimmt.</translation>
  </message>
  <message>
   <source>Your template asks for this, and it is not known.</source>
   <translation>Deine Vorlage fragt danach, und es ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The letter needs the name of the person who died.</source>
   <translation>Der Brief braucht den Namen der verstorbenen Person.</translation>
  </message>
  <message>
   <source>This letter goes to your bank, whose address is not known.</source>
   <translation>Dieser Brief geht an deine Bank, deren Anschrift nicht bekannt ist.</translation>
  </message>
  <message>
   <source>This letter goes to an agency, whose address is not known.</source>
   <translation>Dieser Brief geht an eine Behörde oder Stelle, deren Anschrift nicht bekannt ist.</translation>
  </message>
  <message>
   <source>The letter needs your name, as the contract has it.</source>
   <translation>Dem Brief fehlt dein Name, so wie er im Vertrag steht.</translation>
  </message>
  <message>
   <source>The letter needs your street and house number.</source>
   <translation>Dem Brief fehlen deine Straße und Hausnummer.</translation>
  </message>
  <message>
   <source>The letter needs your town.</source>
   <translation>Dem Brief fehlt dein Ort.</translation>
  </message>
  <message>
   <source>The letter needs your country.</source>
   <translation>Dem Brief fehlt dein Land.</translation>
  </message>
  <message>
   <source>It is not known where letters to {name} go.</source>
   <translation>Wohin Briefe an {name} gehen, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The contract has ended: this letter has your personal data deleted.</source>
   <translation>Der Vertrag ist beendet: Mit diesem Brief verlangst du, dass deine Daten gelöscht werden.</translation>
  </message>
  <message>
   <source>The contract was made on {day}: until {last} it can be withdrawn from, if it was made at a distance. Sending in time is enough.</source>
   <translation>Der Vertrag wurde am {day} geschlossen: Bis {last} kannst du ihn widerrufen, wenn er im Fernabsatz zustande kam. Rechtzeitig abzuschicken genügt.</translation>
  </message>
  <message>
   <source>A charge came in spite of the cancellation: this letter asks for it back.</source>
   <translation>Trotz der Kündigung wurde abgebucht: Mit diesem Brief forderst du das Geld zurück.</translation>
  </message>
  <message>
   <source>You cancelled on {day}, and nobody confirmed it in time: this letter asks once more.</source>
   <translation>Du hast am {day} gekündigt, und niemand hat es rechtzeitig bestätigt: Mit diesem Brief fragst du noch einmal nach.</translation>
  </message>
  <message>
   <source>The company refused: this letter complains about it to an agency.</source>
   <translation>Das Unternehmen hat abgelehnt: Mit diesem Brief beschwerst du dich darüber bei einer Behörde oder Stelle.</translation>
  </message>
  <message>
   <source>The contract runs: this letter ends it.</source>
   <translation>Der Vertrag läuft: Mit diesem Brief kündigst du ihn.</translation>
  </message>
  <message>
   <source>The letter says that you cancelled before, but it is not known when.</source>
   <translation>Der Brief sagt, dass du schon gekündigt hast, aber wann, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The letter gives no reason for ending the contract at once: add one.</source>
   <translation>Der Brief nennt keinen Grund für das sofortige Ende: Gib einen an.</translation>
  </message>
  <message>
   <source>Whether a move ends the contract may hang on whether they can serve you at your new address: say in your own words if they cannot.</source>
   <translation>Ob ein Umzug den Vertrag beendet, kann davon abhängen, ob sie dich an der neuen Anschrift versorgen können: Sag es in eigenen Worten, wenn sie das nicht können.</translation>
  </message>
  <message>
   <source>The letter says that there was no confirmation, but an answer of {day} is noted in the case: change that paragraph, or do not send it.</source>
   <translation>Der Brief sagt, es habe keine Bestätigung gegeben, doch im Vorgang ist eine Antwort vom {day} notiert: Ändere den Absatz, oder schick ihn nicht ab.</translation>
  </message>
  <message>
   <source>The record does not say for customers of which country this address is: look up whether it is yours before you post.</source>
   <translation>Der Eintrag sagt nicht, für Kunden welchen Landes diese Adresse ist: Sieh nach, ob es deines ist, bevor du den Brief abschickst.</translation>
  </message>
  <message>
   <source>There is a template {name!r} already.</source>
   <translation>Es gibt schon eine Vorlage {name!r}.</translation>
  </message>
  <message>
   <source>{name} was changed since, so this cannot be taken back.</source>
   <translation>{name} wurde inzwischen geändert; das lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message>
   <source>There is another template {name} by now, so this cannot be taken back.</source>
   <translation>Inzwischen gibt es eine andere Vorlage {name}, deshalb lässt sich das nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>This template is not there any more.</source>
   <translation>Diese Vorlage gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This letter goes to your bank or to an agency, not to the company: give --to.</source>
   <translation>Dieser Brief geht an deine Bank oder an eine Stelle, nicht an das Unternehmen: Gib --to an.</translation>
  </message>
  <message>
   <source>The letter needs the name of the person who died: give --deceased.</source>
   <translation>Der Brief braucht den Namen der verstorbenen Person: Gib --deceased an.</translation>
  </message>
  <message>
   <source>{day} has not come yet: you cannot have cancelled then.</source>
   <translation>{day} liegt in der Zukunft: Da kannst du nicht gekündigt haben.</translation>
  </message>
  <message>
   <source>{day} has not come yet: you cannot have asked them then.</source>
   <translation>{day} liegt in der Zukunft: Da kannst du sie nicht gebeten haben.</translation>
  </message>
  <message>
   <source>{day} has passed: a contract cannot be ended on it any more.</source>
   <translation>{day} ist vorbei: Dann kann kein Vertrag mehr enden.</translation>
  </message>
  <message>
   <source>It is not known who writes the letter: profile --name --street --city --country says it.</source>
   <translation>Wer den Brief schreibt, ist nicht bekannt: profile --name --street --city --country legt es fest.</translation>
  </message>
  <message>
   <source>The letter needs the sender's {missing}: profile {options} says it.</source>
   <translation>Dem Brief fehlen Angaben zum Absender ({missing}): profile {options} legt sie fest.</translation>
  </message>
  <message>
   <source>{name} has an ending that is not known; end it with .pdf, .txt or .eml.</source>
   <translation>Die Endung von {name} ist nicht bekannt; möglich sind .pdf, .txt und .eml.</translation>
  </message>
  <message>
   <source>It is not known where letters to {name} go: give --to or --address.</source>
   <translation>Wohin Briefe an {name} gehen, ist nicht bekannt: --to oder --address nennt es.</translation>
  </message>
  <message>
   <source>This is where Subtrack sends what is to be decided, in one mail a day.</source>
   <translation>Hierhin schickt Subtrack, was zu entscheiden ist, in einer Mail am Tag.</translation>
  </message>
  <message>
   <source>What you have not answered there comes again tomorrow. The settings have the switch that ends these mails.</source>
   <translation>Was du dort nicht beantwortet hast, kommt morgen wieder. Die Einstellungen haben den Schalter, der diese Mails beendet.</translation>
  </message>
  <message>
   <source>A test reminder</source>
   <translation>Eine Erinnerung zur Probe</translation>
  </message>
  <message>
   <source>Subtrack says which ones, and why these days.</source>
   <translation>Subtrack sagt, worum es geht und warum diese Tage.</translation>
  </message>
  <message>
   <source>Say first by which server and to whom the mail is to go.</source>
   <translation>Sag erst, über welchen Server und an wen die Mail gehen soll.</translation>
  </message>
  <message>
   <source>No further charge of {name} was entered.</source>
   <translation>Für {name} ist keine weitere Abbuchung eingetragen.</translation>
  </message>
  <message>
   <source>The file has {name} where a number belongs.</source>
   <translation>In der Datei steht {name}, wo eine Zahl hingehört.</translation>
  </message>
  <message>
   <source>The file is not text in UTF-8.</source>
   <translation>Die Datei ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <source>The file is not a whole JSON document (line {line}).</source>
   <translation>Die Datei ist kein vollständiges JSON-Dokument (Zeile {line}).</translation>
  </message>
  <message>
   <source>{place}: {reason}</source>
   <translation>{place}: {reason}</translation>
  </message>
  <message>
   <source>{place} is not a list.</source>
   <translation>{place} ist keine Liste.</translation>
  </message>
  <message>
   <source>{place} is not a text.</source>
   <translation>{place} ist kein Text.</translation>
  </message>
  <message>
   <source>{place} is not an object of texts.</source>
   <translation>{place} ist kein Objekt aus Texten.</translation>
  </message>
  <message>
   <source>{place} is neither true nor false.</source>
   <translation>{place} ist weder true noch false.</translation>
  </message>
  <message>
   <source>{place} is not a whole number that fits here.</source>
   <translation>{place} ist keine ganze Zahl, die hier passt.</translation>
  </message>
  <message>
   <source>{place} is not an instant.</source>
   <translation>{place} ist kein Zeitpunkt.</translation>
  </message>
  <message>
   <source>{place} is not a uid.</source>
   <translation>{place} ist keine uid.</translation>
  </message>
  <message>
   <source>{place} is not an object.</source>
   <translation>{place} ist kein Objekt.</translation>
  </message>
  <message>
   <source>{place} is missing.</source>
   <translation>{place} fehlt.</translation>
  </message>
  <message>
   <source>{place} is not a text that fits here.</source>
   <translation>{place} ist kein Text, der hier passt.</translation>
  </message>
  <message>
   <source>{place} is not an instant with its zone.</source>
   <translation>{place} ist kein Zeitpunkt mit Zeitzone.</translation>
  </message>
  <message>
   <source>{place} is none of the words that fit here.</source>
   <translation>{place} ist keines der Wörter, die hier passen.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Something was to be done by {date}</source>
   <translation>Bis {date} war etwas zu tun</translation>
  </message>
  <message>
   <source>{count} reminders; the first was due by {date}</source>
   <translation>{count} Erinnerungen; die erste war bis {date} fällig</translation>
  </message>
  <message>
   <source>Subtrack says which one, and why this day.</source>
   <translation>Subtrack sagt, worum es geht und warum dieser Tag.</translation>
  </message>
  <message>
   <source>A trial turned into a paid plan on {event}</source>
   <translation>Eine Probezeit ging am {event} in ein bezahltes Abo über</translation>
  </message>
  <message>
   <source>{count} reminders; the safe day of the first was {date}</source>
   <translation>{count} Erinnerungen; der sichere Tag der ersten war {date}</translation>
  </message>
  <message>
   <source>I know</source>
   <translation>Weiß ich</translation>
  </message>
  <message>
   <source>Renewed</source>
   <translation>Verlängert</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>Kündigen …</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <source>A decision is late: the safe day was {date}</source>
   <translation>Eine Entscheidung ist überfällig: Der sichere Tag war {date}</translation>
  </message>
  <message>
   <source>{count} reminders; the first is due by {date}</source>
   <translation>{count} Erinnerungen; die erste gilt bis {date}</translation>
  </message>
  <message>
   <source>{count} reminders; the first is due today, {date}, before noon</source>
   <translation>{count} Erinnerungen; die erste gilt heute, {date}, vor Mittag</translation>
  </message>
  <message>
   <source>Something is to be done by {date}</source>
   <translation>Bis {date} ist etwas zu tun</translation>
  </message>
  <message>
   <source>Something is to be done today, {date}</source>
   <translation>Heute, {date}, ist etwas zu tun</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>This is where Subtrack reminds you. It names nothing unless you wish.</source>
   <translation>Hier erinnert dich Subtrack. Namen nennt es nur, wenn du es wünschst.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} it renews by {term}.</source>
   <translation>Damit ist {date} der letzte sichere Tag zum Kündigen; am {event} verlängert es sich um {term}.</translation>
  </message>
  <message>
   <source>{name} renews on {event} by {term}.</source>
   <translation>{name} verlängert sich am {event} um {term}.</translation>
  </message>
  <message>
   <source>{name}: last safe day to cancel, then {price} {cycle}</source>
   <translation>{name}: letzter sicherer Tag zum Kündigen, dann {price} {cycle}</translation>
  </message>
  <message>
   <source>It costs {price} {cycle}.</source>
   <translation>Es kostet {price} {cycle}.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to be out on {event}; from then on it runs on and can be ended at any time with {notice} of notice.</source>
   <translation>Damit ist {date} der letzte sichere Tag, um am {event} draußen zu sein; ab dann läuft es weiter und ist jederzeit kündbar, Frist: {notice}.</translation>
  </message>
  <message>
   <source>The minimum term of {name} is over on {event}; from then on it runs on and can be ended at any time with {notice} of notice.</source>
   <translation>Die Mindestlaufzeit von {name} endet am {event}; ab dann läuft es weiter und ist jederzeit kündbar, Frist: {notice}.</translation>
  </message>
  <message>
   <source>{name}: last safe day to be out when the minimum term is over</source>
   <translation>{name}: letzter sicherer Tag, um zum Ende der Mindestlaufzeit zu kündigen</translation>
  </message>
  <message>
   <source>{name}: last safe day to end the trial; it is paused</source>
   <translation>{name}: letzter sicherer Tag der Probezeit; es ist pausiert</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} it turns into a paid plan.</source>
   <translation>Damit ist {date} der letzte sichere Tag zum Kündigen; am {event} wird es ein bezahltes Abo.</translation>
  </message>
  <message>
   <source>The trial of {name} ends on {event}, then it is a paid plan.</source>
   <translation>Die Probezeit von {name} endet am {event}, danach ist es ein bezahltes Abo.</translation>
  </message>
  <message>
   <source>It is paused, and nothing is charged until it is taken up again.</source>
   <translation>Es ist pausiert, und bis es weitergeht, wird nichts abgebucht.</translation>
  </message>
  <message>
   <source>It is paused until {until}; the first charge after that is {price} on {charged}.</source>
   <translation>Es ist pausiert bis {until}; danach wird am {charged} zuerst abgebucht: {price}.</translation>
  </message>
  <message>
   <source>{name}: last safe day to cancel; it is paused</source>
   <translation>{name}: letzter sicherer Tag zum Kündigen; es ist pausiert</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to be out on {event}; from then on it runs on and can be ended at any time.</source>
   <translation>Damit ist {date} der letzte sichere Tag, um am {event} draußen zu sein; ab dann läuft es weiter und ist jederzeit kündbar.</translation>
  </message>
  <message>
   <source>The minimum term of {name} is over on {event}; from then on it runs on and can be ended at any time.</source>
   <translation>Die Mindestlaufzeit von {name} endet am {event}; ab dann läuft es weiter und ist jederzeit kündbar.</translation>
  </message>
  <message>
   <source>The first charge is {price} on {charged}.</source>
   <translation>Am {charged} wird zum ersten Mal abgebucht: {price}.</translation>
  </message>
  <message>
   <source>The record is not sound: {fault}.</source>
   <translation>Der Eintrag ist nicht in Ordnung: {fault}.</translation>
  </message>
  <message>
   <source>The record {slug} was changed since.</source>
   <translation>Der Eintrag {slug} wurde seitdem geändert.</translation>
  </message>
  <message>
   <source>There is no record of your own named {slug!r}.</source>
   <translation>Es gibt keinen eigenen Eintrag namens {slug!r}.</translation>
  </message>
  <message>
   <source>is a day in the future; it can be today at the latest</source>
   <translation>ist ein Tag in der Zukunft; möglich ist spätestens heute</translation>
  </message>
  <message>
   <source>there is a record {slug} already</source>
   <translation>es gibt schon einen Eintrag {slug}</translation>
  </message>
  <message>
   <source>this looks like a full card number; write only its last four, {last}</source>
   <translation>das sieht wie eine vollständige Kartennummer aus; schreib nur die letzten vier Ziffern, {last}</translation>
  </message>
  <message>
   <source>What you wrote in place of “{words}” is not in this letter.</source>
   <translation>Was du anstelle von „{words}“ geschrieben hast, steht nicht in diesem Brief.</translation>
  </message>
  <message>
   <source>The paragraph “{words}” that you added is not in this letter.</source>
   <translation>Der Absatz „{words}“, den du hinzugefügt hast, steht nicht in diesem Brief.</translation>
  </message>
  <message>
   <source>A paragraph of the template is not in this letter: “{words}”.</source>
   <translation>Ein Absatz der Vorlage steht nicht in diesem Brief: „{words}“.</translation>
  </message>
  <message>
   <source>A paragraph that you changed would say something else by now, look at it again: {words}</source>
   <translation>Ein Absatz, den du geändert hast, würde inzwischen etwas anderes sagen; sieh ihn dir noch einmal an: {words}</translation>
  </message>
  <message>
   <source>{name} has an ending that is not known; end it with .zip.</source>
   <translation>{name} hat eine unbekannte Endung; nimm .zip.</translation>
  </message>
  <message>
   <source>The evidence of {name} has {size} bytes; a pack holds at most {most}.</source>
   <translation>Die Nachweise zu {name} haben {size} Bytes; eine Mappe fasst höchstens {most}.</translation>
  </message>
  <message>
   <source>The money came back</source>
   <translation>Das Geld ist zurück</translation>
  </message>
  <message>
   <source>Added on {day} at {time} UTC</source>
   <translation>Hinzugefügt am {day} um {time} UTC</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>Files in this pack</source>
   <translation>Dateien in dieser Mappe</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Briefe</translation>
  </message>
  <message>
   <source>Step: {step}</source>
   <translation>Schritt: {step}</translation>
  </message>
  <message>
   <source>Cancellation of {name}</source>
   <translation>Kündigung von {name}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>First day not owed: {day}</source>
   <translation>Erster Tag, der nicht mehr zu zahlen ist: {day}</translation>
  </message>
  <message>
   <source>Reference: {reference}</source>
   <translation>Zeichen: {reference}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Bezahlt mit</translation>
  </message>
  <message>
   <source>First day not owed</source>
   <translation>Erster Tag, der nicht mehr zu zahlen ist</translation>
  </message>
  <message>
   <source>The keyring has no password for {user} on {host}; type it anew in the settings.</source>
   <translation>Der Schlüsselbund hat kein Passwort für {user} auf {host}; gib es in den Einstellungen neu ein.</translation>
  </message>
  <message>
   <source>{name} renews by itself, so its charges need no mark.</source>
   <translation>{name} verlängert sich von selbst; Abbuchungen brauchen keinen Vermerk.</translation>
  </message>
  <message>
   <source>Nothing is charged for {name} on {day}.</source>
   <translation>Für {name} wird am {day} nichts abgebucht.</translation>
  </message>
  <message>
   <source>The charge of {name} on {day} is marked as paid already.</source>
   <translation>Die Abbuchung von {name} am {day} ist schon als bezahlt vermerkt.</translation>
  </message>
  <message>
   <source>No charge of {name} is due; the next one is on {day}.</source>
   <translation>Bei {name} ist keine Abbuchung fällig; die nächste ist am {day}.</translation>
  </message>
  <message>
   <source>No charge of {name} is due, and none is to come.</source>
   <translation>Bei {name} ist keine Abbuchung fällig, und es kommt keine mehr.</translation>
  </message>
  <message>
   <source>This was chosen otherwise since, so it cannot be taken back.</source>
   <translation>Das wurde inzwischen anders gewählt und lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message>
   <source>There is no profile {name!r} yet; give its name, street, city and country.</source>
   <translation>Das Profil {name!r} gibt es noch nicht; anzugeben sind Name, Straße, Ort und Land.</translation>
  </message>
  <message>
   <source>{name} is the holder of {count} entries, those in the trash included; give them another holder first.</source>
   <translation>{name} ist noch bei Abos als Inhaber eingetragen (Anzahl: {count}, mit denen im Papierkorb); dort zuerst den Inhaber ändern.</translation>
  </message>
  <message>
   <source>There is a profile {name!r} already.</source>
   <translation>Ein Profil {name!r} gibt es schon.</translation>
  </message>
  <message>
   <source>This profile is not there any more.</source>
   <translation>Dieses Profil gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>A test by Subtrack</source>
   <translation>Ein Test von Subtrack</translation>
  </message>
  <message>
   <source>Choose a calendar first.</source>
   <translation>Wähle erst einen Kalender.</translation>
  </message>
  <message>
   <source>{name} renews by itself.</source>
   <translation>{name} verlängert sich von selbst.</translation>
  </message>
  <message>
   <source>The sample household needs an empty book; this one is in use.</source>
   <translation>Der Beispielhaushalt braucht eine leere Datenbank; diese ist in Benutzung.</translation>
  </message>
  <message>
   <source>There is no profile {name!r}.</source>
   <translation>Es gibt kein Profil {name!r}.</translation>
  </message>
  <message>
   <source>The signature was changed since, so it cannot be taken back.</source>
   <translation>Die Unterschrift wurde seither geändert und lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>The range ends on {end}, before it begins on {first}.</source>
   <translation>Der Zeitraum endet am {end}, noch vor seinem Beginn am {first}.</translation>
  </message>
  <message>
   <source>Nothing was changed, because of {name}: {reason}</source>
   <translation>Es wurde nichts geändert, wegen {name}: {reason}</translation>
  </message>
  <message>
   <source>ends at any time with notice</source>
   <translation>jederzeit mit Frist kündbar</translation>
  </message>
  <message>
   <source>Trial</source>
   <translation>Probezeit</translation>
  </message>
  <message>
   <source>In a trial</source>
   <translation>In der Probezeit</translation>
  </message>
  <message>
   <source>Renewal</source>
   <translation>Verlängerung</translation>
  </message>
  <message>
   <source>After that</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Abbuchung</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Trial access</source>
   <translation>Zugang in der Probezeit</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Erstattung</translation>
  </message>
  <message>
   <source>Change of mind</source>
   <translation>Doch nicht kündigen</translation>
  </message>
  <message>
   <source>Leaving early</source>
   <translation>Vorzeitiges Ende</translation>
  </message>
  <message>
   <source>cancel {period} before</source>
   <translation>kündigen: {period} vorher</translation>
  </message>
  <message>
   <source>up to {period} before the end</source>
   <translation>bis zu {period} vor dem Ende</translation>
  </message>
  <message>
   <source>renews by {period}</source>
   <translation>verlängert sich um {period}</translation>
  </message>
  <message numerus="yes">
   <source>within {count} day(s)</source>
   <translation>
    <numerusform>innerhalb von {count} Tag</numerusform>
    <numerusform>innerhalb von {count} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>to the end of the trial</source>
   <translation>bis zum Ende der Probezeit</translation>
  </message>
  <message>
   <source>ends at once</source>
   <translation>endet sofort</translation>
  </message>
  <message>
   <source>it depends</source>
   <translation>je nachdem</translation>
  </message>
  <message>
   <source>to the end of what is paid</source>
   <translation>bis zum Ende des bezahlten Zeitraums</translation>
  </message>
  <message>
   <source>nothing back</source>
   <translation>nichts zurück</translation>
  </message>
  <message>
   <source>within some days</source>
   <translation>innerhalb einiger Tage</translation>
  </message>
  <message>
   <source>for unused time</source>
   <translation>für ungenutzte Zeit</translation>
  </message>
  <message>
   <source>case by case</source>
   <translation>von Fall zu Fall</translation>
  </message>
  <message>
   <source>until the period ends</source>
   <translation>bis zum Ende des Zeitraums</translation>
  </message>
  <message>
   <source>by signing up anew</source>
   <translation>durch neuen Abschluss</translation>
  </message>
  <message>
   <source>not possible</source>
   <translation>nicht möglich</translation>
  </message>
  <message>
   <source>After the minimum term it can be ended at any time with notice.</source>
   <translation>Nach der Mindestlaufzeit ist es jederzeit mit der Kündigungsfrist kündbar.</translation>
  </message>
  <message>
   <source>some</source>
   <translation>einigen</translation>
  </message>
  <message>
   <source>terms of its own</source>
   <translation>eigene Bedingungen</translation>
  </message>
  <message>
   <source>Then it renews by {period}.</source>
   <translation>Danach verlängert es sich um {period}.</translation>
  </message>
  <message>
   <source>Notice: {period}.</source>
   <translation>Kündigungsfrist: {period}.</translation>
  </message>
  <message>
   <source>Minimum term: {period}.</source>
   <translation>Mindestlaufzeit: {period}.</translation>
  </message>
  <message>
   <source>Cancel at least {period} before a renewal.</source>
   <translation>Vor einer Verlängerung zu kündigen: mindestens {period} vorher.</translation>
  </message>
  <message>
   <source>Cancel at least {period} before a trial ends.</source>
   <translation>Vor dem Ende der Probezeit zu kündigen: mindestens {period} vorher.</translation>
  </message>
  <message>
   <source>The next term may be charged {period} before this one ends.</source>
   <translation>Abbuchung der nächsten Laufzeit: vielleicht schon {period} vor dem Ende dieser.</translation>
  </message>
  <message>
   <source>notice {period}</source>
   <translation>Kündigungsfrist {period}</translation>
  </message>
  <message>
   <source>minimum term {period}</source>
   <translation>Mindestlaufzeit {period}</translation>
  </message>
  <message>
   <source>cancel {period} before a renewal</source>
   <translation>kündigen {period} vor einer Verlängerung</translation>
  </message>
  <message>
   <source>cancel {period} before a trial ends</source>
   <translation>kündigen {period} vor dem Ende der Probezeit</translation>
  </message>
  <message>
   <source>charged up to {period} before the end</source>
   <translation>Abbuchung bis zu {period} vor dem Ende</translation>
  </message>
  <message>
   <source>A trial that is cancelled early still runs to its end.</source>
   <translation>Eine früh gekündigte Probezeit läuft trotzdem bis zu ihrem Ende.</translation>
  </message>
  <message>
   <source>A trial ends at once when it is cancelled: cancel on the last safe day.</source>
   <translation>Die Probezeit endet mit der Kündigung sofort: am letzten sicheren Tag kündigen.</translation>
  </message>
  <message>
   <source>Whether a cancelled trial runs on differs: cancel on the day before the last.</source>
   <translation>Ob eine gekündigte Probezeit weiterläuft, ist verschieden: am vorletzten Tag kündigen.</translation>
  </message>
  <message>
   <source>What is paid can be used to its end.</source>
   <translation>Was bezahlt ist, kann bis zum Ende genutzt werden.</translation>
  </message>
  <message>
   <source>It ends at once when it is cancelled.</source>
   <translation>Es endet mit der Kündigung sofort.</translation>
  </message>
  <message>
   <source>Whether it can be used to the end of what is paid differs.</source>
   <translation>Ob der bezahlte Zeitraum bis zum Ende genutzt werden kann, ist verschieden.</translation>
  </message>
  <message>
   <source>Nothing is paid back.</source>
   <translation>Es wird nichts erstattet.</translation>
  </message>
  <message numerus="yes">
   <source>Money is paid back within {count} day(s).</source>
   <translation>
    <numerusform>Geld wird innerhalb von {count} Tag erstattet.</numerusform>
    <numerusform>Geld wird innerhalb von {count} Tagen erstattet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unused time is paid back.</source>
   <translation>Ungenutzte Zeit wird erstattet.</translation>
  </message>
  <message>
   <source>Whether money is paid back is decided case by case.</source>
   <translation>Ob Geld erstattet wird, wird von Fall zu Fall entschieden.</translation>
  </message>
  <message>
   <source>Whether money is paid back differs.</source>
   <translation>Ob Geld erstattet wird, ist verschieden.</translation>
  </message>
  <message>
   <source>The cancellation can be taken back until the period ends.</source>
   <translation>Die Kündigung kann bis zum Ende des Zeitraums zurückgenommen werden.</translation>
  </message>
  <message>
   <source>To go on, one signs up anew.</source>
   <translation>Zum Weitermachen ist ein neuer Abschluss nötig.</translation>
  </message>
  <message>
   <source>The cancellation cannot be taken back.</source>
   <translation>Die Kündigung kann nicht zurückgenommen werden.</translation>
  </message>
  <message>
   <source>Whether the cancellation can be taken back differs.</source>
   <translation>Ob die Kündigung zurückgenommen werden kann, ist verschieden.</translation>
  </message>
  <message>
   <source>signed from {day} on</source>
   <translation>abgeschlossen ab {day}</translation>
  </message>
  <message>
   <source>signed before {day}</source>
   <translation>abgeschlossen vor {day}</translation>
  </message>
  <message numerus="yes">
   <source>A trial lasts {count} day(s).</source>
   <translation>
    <numerusform>Die Probezeit dauert {count} Tag.</numerusform>
    <numerusform>Die Probezeit dauert {count} Tage.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>refund within {count} day(s)</source>
   <translation>
    <numerusform>Erstattung innerhalb von {count} Tag</numerusform>
    <numerusform>Erstattung innerhalb von {count} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} has an ending that is not known; end it with .json, .csv or .ics.</source>
   <translation>{name} hat eine unbekannte Endung; nimm .json, .csv oder .ics.</translation>
  </message>
  <message>
   <source>{path} was not imported: {reason}</source>
   <translation>{path} wurde nicht importiert: {reason}</translation>
  </message>
  <message>
   <source>Keep it, or cancel now: it runs on to its end all the same. {date} is the last safe day.</source>
   <translation>Behalten oder jetzt kündigen: Die Probezeit läuft trotzdem bis zu ihrem Ende. {date} ist der letzte sichere Tag.</translation>
  </message>
  <message>
   <source>Access ends the moment you cancel: use it until {date} and cancel on that day, before noon, or keep it.</source>
   <translation>Mit der Kündigung endet sofort der Zugang: bis {date} nutzen und an diesem Tag vor Mittag kündigen, oder behalten.</translation>
  </message>
  <message>
   <source>Keep it, or cancel on {before}: {date} is the last safe day, and access may end the moment you cancel.</source>
   <translation>Behalten oder am {before} kündigen: {date} ist der letzte sichere Tag, und der Zugang kann mit der Kündigung sofort enden.</translation>
  </message>
  <message>
   <source>Keep it, or cancel on {before}: {date} is the last safe day, and it is not known whether access goes on once you cancel.</source>
   <translation>Behalten oder am {before} kündigen: {date} ist der letzte sichere Tag, und ob der Zugang nach der Kündigung weitergeht, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Keep it, or cancel today: {date} is the last safe day, and access may end the moment you cancel.</source>
   <translation>Behalten oder heute kündigen: {date} ist der letzte sichere Tag, und der Zugang kann mit der Kündigung sofort enden.</translation>
  </message>
  <message>
   <source>Keep it, or cancel today: {date} is the last safe day, and it is not known whether access goes on once you cancel.</source>
   <translation>Behalten oder heute kündigen: {date} ist der letzte sichere Tag, und ob der Zugang nach der Kündigung weitergeht, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Today, {date}, is the last safe day: cancel before noon, it runs on to its end all the same, or keep it.</source>
   <translation>Heute, {date}, ist der letzte sichere Tag: vor Mittag kündigen, die Probezeit läuft trotzdem bis zu ihrem Ende, oder behalten.</translation>
  </message>
  <message>
   <source>Today, {date}, is the last safe day: cancel before noon, though access ends at that moment, or keep it.</source>
   <translation>Heute, {date}, ist der letzte sichere Tag: vor Mittag kündigen, obwohl der Zugang dann sofort endet, oder behalten.</translation>
  </message>
  <message>
   <source>Too slow to arrive by the last safe day; use another way if you can.</source>
   <translation>Zu langsam, um bis zum letzten sicheren Tag anzukommen; wenn möglich, einen anderen Weg nehmen.</translation>
  </message>
  <message>
   <source>If {name} bills: {way}</source>
   <translation>Falls {name} abrechnet: {way}</translation>
  </message>
  <message>
   <source>Do it by {day}, so that it arrives in time.</source>
   <translation>Bis {day} erledigen, damit es rechtzeitig ankommt.</translation>
  </message>
  <message>
   <source>Registered post</source>
   <translation>Einschreiben</translation>
  </message>
  <message>
   <source>Its time ended on {day}: asked now, it may be refused.</source>
   <translation>Die Zeit dafür endete am {day}: Wer jetzt fragt, kann abgewiesen werden.</translation>
  </message>
  <message>
   <source>{way}: too slow to arrive by the last safe day; use another way if you can.</source>
   <translation>{way}: zu langsam, um bis zum letzten sicheren Tag anzukommen; wenn möglich, einen anderen Weg nehmen.</translation>
  </message>
  <message>
   <source>{way}: go there by {day}, the last working day in time.</source>
   <translation>{way}: bis {day} hingehen, den letzten Arbeitstag davor.</translation>
  </message>
  <message>
   <source>{way}: do it by {day}, the last working day in time.</source>
   <translation>{way}: bis {day} erledigen, den letzten Arbeitstag davor.</translation>
  </message>
  <message>
   <source>{way}: post it by {day}, so that it arrives in time.</source>
   <translation>{way}: bis {day} abschicken, damit es rechtzeitig ankommt.</translation>
  </message>
  <message>
   <source>{way}: send it by {day}, so that it arrives in time.</source>
   <translation>{way}: bis {day} absenden, damit es rechtzeitig ankommt.</translation>
  </message>
  <message>
   <source>{way}: send it by {day}, the last working day in time.</source>
   <translation>{way}: bis {day} absenden, den letzten Arbeitstag davor.</translation>
  </message>
  <message>
   <source>{way}: call by {day}, the last working day in time.</source>
   <translation>{way}: bis {day} anrufen, den letzten Arbeitstag davor.</translation>
  </message>
  <message>
   <source>On the web</source>
   <translation>Im Internet</translation>
  </message>
  <message>
   <source>With a form, without signing in</source>
   <translation>Mit einem Formular, ohne Anmeldung</translation>
  </message>
  <message>
   <source>In the iPhone app</source>
   <translation>In der iPhone-App</translation>
  </message>
  <message>
   <source>In the Android app</source>
   <translation>In der Android-App</translation>
  </message>
  <message>
   <source>In the app</source>
   <translation>In der App</translation>
  </message>
  <message>
   <source>In the desktop program</source>
   <translation>Im Programm am Computer</translation>
  </message>
  <message>
   <source>On the television</source>
   <translation>Am Fernseher</translation>
  </message>
  <message>
   <source>On the console</source>
   <translation>An der Konsole</translation>
  </message>
  <message>
   <source>By chat</source>
   <translation>Im Chat</translation>
  </message>
  <message>
   <source>With the chat bot</source>
   <translation>Mit dem Chatbot</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Per SMS</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Telefonisch</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Per E-Mail</translation>
  </message>
  <message>
   <source>By letter</source>
   <translation>Per Brief</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>Vor Ort</translation>
  </message>
  <message>
   <source>At the bank</source>
   <translation>Bei der Bank</translation>
  </message>
  <message>
   <source>{way}: use it today; the last working day in time was {day}.</source>
   <translation>{way}: heute erledigen; der letzte Arbeitstag davor war {day}.</translation>
  </message>
  <message>
   <source>{count} enclosures are too many; at most {most} fit on a letter.</source>
   <translation>{count} Anlagen sind zu viele; höchstens {most} passen auf einen Brief.</translation>
  </message>
  <message>
   <source>The contract</source>
   <translation>Vertrag</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>every {period}</source>
   <translation>alle {period}</translation>
  </message>
  <message>
   <source>The next charge is due on {to}; it does not renew by itself.</source>
   <translation>Die nächste Zahlung ist am {to} fällig; es verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>The next term begins on {to}, the day that was given for the next charge.</source>
   <translation>Die nächste Laufzeit beginnt am {to}, dem Tag, der für die nächste Abbuchung angegeben ist.</translation>
  </message>
  <message>
   <source>By {to} this is to be done: “{what}”.</source>
   <translation>Bis {to} ist das zu erledigen: „{what}“.</translation>
  </message>
  <message>
   <source>{date} is the day before the new price of {price} is first charged, on {event}.</source>
   <translation>{date} ist der Tag, bevor der neue Preis von {price} zum ersten Mal abgebucht wird, am {event}.</translation>
  </message>
  <message>
   <source>{date} has passed; the day was {event}. Do it now all the same.</source>
   <translation>{date} ist vorbei; der Tag war {event}. Tu es jetzt trotzdem.</translation>
  </message>
  <message>
   <source>It was due on {date}; do it now, and say what came of it.</source>
   <translation>Es war am {date} fällig; tu es jetzt und trag ein, was daraus wurde.</translation>
  </message>
  <message>
   <source>The safe day was {date}. Act now all the same: it may still count, for {event} has not come.</source>
   <translation>Der sichere Tag war {date}. Trotzdem jetzt handeln: Es kann noch gelten, denn {event} steht noch bevor.</translation>
  </message>
  <message>
   <source>The safe day was {date}; {event} has come.</source>
   <translation>Der sichere Tag war {date}; {event} ist erreicht.</translation>
  </message>
  <message>
   <source>The trial of {name} turned into a paid plan on {event}; the safe day was {date}. Look whether {price} was charged: cancelled soon, it may be paid back.</source>
   <translation>Die Probezeit von {name} ging am {event} in ein bezahltes Abo über; der sichere Tag war {date}. Bitte nachsehen, ob {price} abgebucht wurde: Bei baldiger Kündigung wird es vielleicht erstattet.</translation>
  </message>
  <message>
   <source>account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>address</source>
   <translation>Anschrift</translation>
  </message>
  <message>
   <source>category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <source>town</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>enclosure</source>
   <translation>Anlage</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>contract number</source>
   <translation>Vertragsnummer</translation>
  </message>
  <message>
   <source>name on the letter</source>
   <translation>Name auf dem Brief</translation>
  </message>
  <message>
   <source>contract holder</source>
   <translation>Vertragsinhaber</translation>
  </message>
  <message>
   <source>phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>täglich</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>wöchentlich</translation>
  </message>
  <message>
   <source>every month</source>
   <translation>monatlich</translation>
  </message>
  <message>
   <source>every year</source>
   <translation>jährlich</translation>
  </message>
  <message>
   <source>The trial turns into a paid plan on {to}.</source>
   <translation>Die Probezeit geht am {to} in ein bezahltes Abo über.</translation>
  </message>
  <message>
   <source>Billed from {origin} on, the next term begins {by} later, on {to}.</source>
   <translation>Abgerechnet ab {origin}; die nächste Laufzeit beginnt am {to} (Abstand: {by}).</translation>
  </message>
  <message>
   <source>The minimum term of {by} from {origin} on is over on {to}.</source>
   <translation>Die Mindestlaufzeit ({by} ab {origin}) ist am {to} vorbei.</translation>
  </message>
  <message>
   <source>The terms from {origin} on add up to {by}; the next begins on {to}.</source>
   <translation>Die Laufzeiten ab {origin} ergeben zusammen {by}; die nächste beginnt am {to}.</translation>
  </message>
  <message>
   <source>How it renews is not known; it is assumed to renew by {by}.</source>
   <translation>Wie es sich verlängert, ist nicht bekannt; angenommen wird eine Verlängerung um {by}.</translation>
  </message>
  <message>
   <source>{who} asks for {by} of notice: back to {to}.</source>
   <translation>Kündigungsfrist laut {who}: {by}, also zurück auf {to}.</translation>
  </message>
  <message>
   <source>{who} wants to know {by} before a trial ends: back to {to}.</source>
   <translation>Vor dem Ende der Probezeit zu kündigen laut {who}: {by} vorher, also zurück auf {to}.</translation>
  </message>
  <message>
   <source>{who} wants to know {by} before: back to {to}.</source>
   <translation>Zu kündigen laut {who}: {by} vorher, also zurück auf {to}.</translation>
  </message>
  <message>
   <source>{who} may charge as early as {by} before: back to {to}.</source>
   <translation>Früheste Abbuchung laut {who}: {by} vorher, also zurück auf {to}.</translation>
  </message>
  <message>
   <source>The notice of {by} is not known to hold for the trial, so it is left out.</source>
   <translation>Ob die Kündigungsfrist ({by}) auch für die Probezeit gilt, ist nicht bekannt; sie bleibt daher außer Acht.</translation>
  </message>
  <message>
   <source>Who bills is not known, so the earliest day of all who might is taken.</source>
   <translation>Wer abrechnet, ist nicht bekannt; daher zählt der früheste Tag von allen, die es sein könnten.</translation>
  </message>
  <message>
   <source>The last chance to leave before that is the term that begins on {to}.</source>
   <translation>Die letzte Gelegenheit, vorher auszusteigen, ist die Laufzeit, die am {to} beginnt.</translation>
  </message>
  <message>
   <source>A higher price holds from {origin} on; it is first charged on {to}.</source>
   <translation>Ab {origin} gilt ein höherer Preis; zum ersten Mal abgebucht wird er am {to}.</translation>
  </message>
  <message>
   <source>The lower price ends on {origin}; the full one is charged on {to}.</source>
   <translation>Der günstigere Preis endet am {origin}; der volle wird am {to} abgebucht.</translation>
  </message>
  <message>
   <source>No term ends before that, so an ordinary cancellation does not avoid it.</source>
   <translation>Vorher endet keine Laufzeit; eine gewöhnliche Kündigung verhindert es also nicht.</translation>
  </message>
  <message>
   <source>{who} pays back within {by} of the first charge on {origin}, that day included.</source>
   <translation>Erstattung laut {who}: {by} lang ab der ersten Abbuchung am {origin}, dieser Tag mitgezählt.</translation>
  </message>
  <message>
   <source>{to} is the first day that is not owed.</source>
   <translation>{to} ist der erste Tag, der nichts mehr kostet.</translation>
  </message>
  <message>
   <source>On {to} the card is no longer valid.</source>
   <translation>Am {to} ist die Karte nicht mehr gültig.</translation>
  </message>
  <message>
   <source>The next step of the cancellation falls on {to}.</source>
   <translation>Der nächste Schritt der Kündigung fällt auf {to}.</translation>
  </message>
  <message>
   <source>Opened on {origin}; {by} later, on {to}, it should have been sent.</source>
   <translation>Am {origin} begonnen; {by} später, am {to}, sollte sie abgeschickt sein.</translation>
  </message>
  <message>
   <source>Sent on {origin}; {by} later, on {to}, a proof of it should be kept.</source>
   <translation>Am {origin} abgeschickt; {by} später, am {to}, sollte ein Nachweis gesichert sein.</translation>
  </message>
  <message>
   <source>Sent on {origin}; {by} later, on {to}, a receipt should have come.</source>
   <translation>Am {origin} abgeschickt; {by} später, am {to}, sollte eine Eingangsbestätigung da sein.</translation>
  </message>
  <message>
   <source>Posted on {origin}; {by} later, on {to}, fetch the record of its delivery: a slip from the counter does not prove that it arrived.</source>
   <translation>Am {origin} zur Post gegeben; {by} später, am {to}, solltest du den Auslieferungsbeleg holen: Der Einlieferungsbeleg beweist nicht, dass der Brief ankam.</translation>
  </message>
  <message>
   <source>{origin} is the last safe day; on {to}, {by} before it, use a second way if nobody has confirmed yet.</source>
   <translation>{origin} ist der letzte sichere Tag; am {to}, {by} davor, solltest du einen zweiten Weg nehmen, wenn noch niemand bestätigt hat.</translation>
  </message>
  <message>
   <source>Waited for an answer since {origin}; {by} later, on {to}, remind them by a second way.</source>
   <translation>Seit {origin} auf Antwort gewartet; {by} später, am {to}, solltest du auf einem zweiten Weg erinnern.</translation>
  </message>
  <message>
   <source>Waited since {origin}; {by} later, on {to}, take it further: to your bank, and to whoever helps consumers where you live.</source>
   <translation>Seit {origin} gewartet; {by} später, am {to}, solltest du andere einschalten: deine Bank und eine Stelle, die dort, wo du wohnst, Verbrauchern hilft.</translation>
  </message>
  <message>
   <source>Received on {origin}; {by} later, on {to}, ask in writing for the day on which it ends.</source>
   <translation>Am {origin} eingegangen; {by} später, am {to}, solltest du schriftlich nach dem Tag fragen, an dem es endet.</translation>
  </message>
  <message>
   <source>They refused on {origin}; decide how to go on.</source>
   <translation>Am {origin} abgelehnt; entscheide, wie es weitergeht.</translation>
  </message>
  <message>
   <source>They made an offer on {origin}; decide within {by}, by {to}. What you sent still counts.</source>
   <translation>Am {origin} kam ein Angebot; zum Entscheiden bleiben {by}, bis {to}. Was du abgeschickt hast, gilt weiter.</translation>
  </message>
  <message>
   <source>It ends on {origin}; {by} before, on {to}, save what you want to keep.</source>
   <translation>Es endet am {origin}; {by} davor, am {to}, solltest du sichern, was du behalten willst.</translation>
  </message>
  <message>
   <source>{origin} is the last day; {by} later, on {to}, this is due: “{what}”.</source>
   <translation>{origin} ist der letzte Tag; {by} später, am {to}, ist das fällig: „{what}“.</translation>
  </message>
  <message>
   <source>Sent on {origin}; within {by}, by {to}, this is to be done: “{what}”.</source>
   <translation>Am {origin} abgeschickt; {by} später, am {to}, muss das erledigt sein: „{what}“.</translation>
  </message>
  <message>
   <source>It ended on {origin}; on {to} look whether the access is closed.</source>
   <translation>Es endete am {origin}; sieh am {to} nach, ob der Zugang geschlossen ist.</translation>
  </message>
  <message>
   <source>{origin} would have been the next charge; {by} later, on {to}, it shows on the statement.</source>
   <translation>{origin} wäre die nächste Abbuchung gewesen; {by} später, am {to}, steht sie auf dem Kontoauszug.</translation>
  </message>
  <message>
   <source>{origin} would have been one more charge; {by} later, on {to}, look a second time.</source>
   <translation>{origin} wäre noch eine Abbuchung gewesen; {by} später, am {to}, solltest du ein zweites Mal nachsehen.</translation>
  </message>
  <message>
   <source>Charged again on {origin}: write to them and ask for the money.</source>
   <translation>Am {origin} wieder abgebucht: Schreib hin und verlange das Geld.</translation>
  </message>
  <message>
   <source>Charged again on {origin}; {by} later, on {to}, have further payments stopped.</source>
   <translation>Am {origin} wieder abgebucht; {by} später, am {to}, solltest du weitere Zahlungen sperren lassen.</translation>
  </message>
  <message>
   <source>Charged again on {origin}; {by} later, on {to}, get the money back through whoever moved it.</source>
   <translation>Am {origin} wieder abgebucht; {by} später, am {to}, solltest du das Geld über die Stelle zurückholen, die es abgebucht hat.</translation>
  </message>
  <message>
   <source>Disputed on {origin}; {by} later, on {to}, ask how far it is.</source>
   <translation>Am {origin} bestritten; {by} später, am {to}, solltest du nachfragen, wie weit es ist.</translation>
  </message>
  <message>
   <source>Taken further on {origin}; {by} later, on {to}, ask how far it is.</source>
   <translation>Am {origin} andere eingeschaltet; {by} später, am {to}, solltest du nachfragen, wie weit es ist.</translation>
  </message>
  <message>
   <source>Taken up again on {origin}; say where it stands.</source>
   <translation>Am {origin} wieder aufgenommen; trag ein, wie es steht.</translation>
  </message>
  <message>
   <source>Nothing is left to look at on {to}.</source>
   <translation>Am {to} ist nichts mehr nachzusehen.</translation>
  </message>
  <message>
   <source>The day before is {to}.</source>
   <translation>Der Tag davor ist {to}.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} {price} is charged for the first time.</source>
   <translation>Damit ist {date} der letzte sichere Tag zum Kündigen; am {event} wird zum ersten Mal abgebucht: {price}.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to cancel; on {event} it renews for {price}.</source>
   <translation>Damit ist {date} der letzte sichere Tag zum Kündigen; am {event} verlängert es sich für {price}.</translation>
  </message>
  <message>
   <source>So {date} is the day to decide; on {event} {price} is due if you go on.</source>
   <translation>Damit ist {date} der Tag zum Entscheiden; am {event} ist {price} fällig, wenn es weitergeht.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to be out before {event}, when {price} is charged.</source>
   <translation>Damit ist {date} der letzte sichere Tag, um vor {event} auszusteigen; dann wird {price} abgebucht.</translation>
  </message>
  <message>
   <source>So {date} is the last safe day to ask for the money; on {event} it is too late to count on it.</source>
   <translation>Damit ist {date} der letzte sichere Tag, um das Geld zurückzuverlangen; am {event} ist darauf kein Verlass mehr.</translation>
  </message>
  <message>
   <source>{date} is the last day of the contract; it ends on {event}.</source>
   <translation>{date} ist der letzte Tag des Vertrags; ab {event} ist er beendet.</translation>
  </message>
  <message>
   <source>{date} is the last day of the card; from {event} on charges fail.</source>
   <translation>{date} ist der letzte Tag der Karte; ab {event} schlagen Abbuchungen fehl.</translation>
  </message>
  <message>
   <source>Act on {date}; the day is {event}.</source>
   <translation>Handeln am {date}; der Tag ist {event}.</translation>
  </message>
  <message>
   <source>Look at the statement on {date}; the day is {event}.</source>
   <translation>Den Kontoauszug ansehen am {date}; der Tag ist {event}.</translation>
  </message>
  <message>
   <source>The trial of {name} ends on {event}, then {price} is charged.</source>
   <translation>Die Probezeit von {name} endet am {event}, dann wird {price} abgebucht.</translation>
  </message>
  <message>
   <source>{name} renews on {event} for {price}.</source>
   <translation>{name} verlängert sich am {event} für {price}.</translation>
  </message>
  <message>
   <source>{name} is due on {event}: {price}. It does not renew by itself.</source>
   <translation>{name} ist am {event} fällig: {price}. Es verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>The lower price of {name} ends: {price} on {event}.</source>
   <translation>Der günstigere Preis von {name} endet: {price} am {event}.</translation>
  </message>
  <message>
   <source>{name} becomes dearer: {price} on {event}.</source>
   <translation>{name} wird teurer: {price} am {event}.</translation>
  </message>
  <message>
   <source>{name} can still be paid back; after {date} not safely.</source>
   <translation>{name} kann noch erstattet werden; nach {date} nicht mehr sicher.</translation>
  </message>
  <message>
   <source>{name} ends; {event} is the first day not owed.</source>
   <translation>{name} endet; {event} ist der erste Tag, der nichts mehr kostet.</translation>
  </message>
  <message>
   <source>The card that pays {name} is not valid from {event} on.</source>
   <translation>Die Karte, mit der {name} bezahlt wird, ist ab {event} nicht mehr gültig.</translation>
  </message>
  <message>
   <source>The cancellation of {name} wants your next step.</source>
   <translation>Die Kündigung von {name} braucht deinen nächsten Schritt.</translation>
  </message>
  <message>
   <source>Look whether {name} was charged all the same.</source>
   <translation>Sieh nach, ob für {name} trotzdem abgebucht wurde.</translation>
  </message>
  <message>
   <source>Keep it, or cancel by {date}.</source>
   <translation>Behalten oder kündigen bis {date}.</translation>
  </message>
  <message>
   <source>Decide by {date}.</source>
   <translation>Entscheiden bis {date}.</translation>
  </message>
  <message>
   <source>Do what is needed by {date}.</source>
   <translation>Das Nötige erledigen bis {date}.</translation>
  </message>
  <message>
   <source>Today, {date}, is the last safe day: cancel before noon, or keep it.</source>
   <translation>Heute, {date}, ist der letzte sichere Tag: vor Mittag kündigen oder behalten.</translation>
  </message>
  <message>
   <source>Decide today, {date}, before noon.</source>
   <translation>Heute, {date}, vor Mittag entscheiden.</translation>
  </message>
  <message>
   <source>Do what is needed today, {date}.</source>
   <translation>Heute, {date}, das Nötige erledigen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} year(s)</source>
   <translation>
    <numerusform>{count} Jahr</numerusform>
    <numerusform>{count} Jahre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month(s)</source>
   <translation>
    <numerusform>{count} Monat</numerusform>
    <numerusform>{count} Monate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week(s)</source>
   <translation>
    <numerusform>{count} Woche</numerusform>
    <numerusform>{count} Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} hour(s)</source>
   <translation>
    <numerusform>{count} Stunde</numerusform>
    <numerusform>{count} Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} cannot be used, so nothing was changed: {reason}.</source>
   <translation>{path} lässt sich nicht benutzen, es wurde nichts geändert: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written, so nothing was changed; allow writing to it and its folder.</source>
   <translation>{path} lässt sich nicht schreiben, daher wurde nichts geändert; bitte das Schreiben in Datei und Ordner erlauben.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing was changed in {path}; make room and try again.</source>
   <translation>Der Datenträger ist voll, daher wurde in {path} nichts geändert; bitte Platz schaffen und erneut versuchen.</translation>
  </message>
  <message>
   <source>{path} is in use by another program right now, so nothing was changed; close it there, or try again.</source>
   <translation>{path} ist gerade in einem anderen Programm geöffnet, daher wurde nichts geändert; bitte dort schließen oder erneut versuchen.</translation>
  </message>
  <message>
   <source>{path} cannot be opened; check that its folder exists and may be read.</source>
   <translation>{path} lässt sich nicht öffnen; bitte prüfen, ob es den Ordner gibt und er gelesen werden darf.</translation>
  </message>
  <message>
   <source>{path} is not a Subtrack database, or it needs a key; it was left as it is.</source>
   <translation>{path} ist keine Datenbank von Subtrack oder braucht einen Schlüssel; die Datei blieb unverändert.</translation>
  </message>
  <message>
   <source>{path} is damaged; it was left as it is. Restore a backup, such as one from the folder backups.</source>
   <translation>{path} ist beschädigt; die Datei blieb unverändert. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written (the disk reports an error), so nothing was changed.</source>
   <translation>{path} lässt sich nicht lesen oder schreiben (der Datenträger meldet einen Fehler), daher wurde nichts geändert.</translation>
  </message>
  <message>
   <source>{path} holds a database that Subtrack did not make, so nothing was changed.</source>
   <translation>{path} enthält eine Datenbank, die nicht von Subtrack stammt; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The copy {path} is not whole: {fault}.</source>
   <translation>Die Kopie {path} ist unvollständig: {fault}.</translation>
  </message>
  <message>
   <source>{path} holds a damaged database ({fault}), so nothing was changed; restore another backup.</source>
   <translation>{path} enthält eine beschädigte Datenbank ({fault}); nichts wurde geändert. Stelle eine andere Sicherung wieder her.</translation>
  </message>
  <message>
   <source>{path} cannot be used, so nothing was changed; allow reading and writing it and its folder.</source>
   <translation>{path} ist nicht benutzbar, daher wurde nichts geändert; erlaube das Lesen und Schreiben der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} lässt sich nicht benutzen: {reason}.</translation>
  </message>
  <message>
   <source>The table {table} in {path} holds something that cannot be right: {reason}. Restore a backup, such as one from the folder backups.</source>
   <translation>Die Tabelle {table} in {path} enthält etwas, das nicht stimmen kann: {reason}. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>{path} is not a file.</source>
   <translation>{path} ist keine Datei.</translation>
  </message>
  <message>
   <source>{path} is not a folder.</source>
   <translation>{path} ist kein Ordner.</translation>
  </message>
  <message>
   <source>{path} is gone, but there are backups in {backups}; restore one, or move them away to begin anew.</source>
   <translation>{path} ist weg, aber in {backups} liegen Sicherungen; stelle eine wieder her, oder verschiebe sie, um neu anzufangen.</translation>
  </message>
  <message>
   <source>{path} is empty, so it is damaged; it was left as it is. Restore a backup, such as one from the folder backups.</source>
   <translation>{path} ist leer, also beschädigt; die Datei blieb unverändert. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>{path} is not a database; it was left as it is.</source>
   <translation>{path} ist keine Datenbank; die Datei blieb unverändert.</translation>
  </message>
  <message>
   <source>{path} belongs to another program; it was left as it is.</source>
   <translation>{path} gehört zu einem anderen Programm; die Datei blieb unverändert.</translation>
  </message>
  <message>
   <source>{path} was made by a newer Subtrack (format {version}, this one knows {newest}); it was left as it is. Install the newer Subtrack.</source>
   <translation>{path} stammt von einem neueren Subtrack (Format {version}, dieses kennt {newest}); die Datei blieb unverändert. Bitte das neuere Subtrack installieren.</translation>
  </message>
  <message>
   <source>{path} is damaged: it has no version.</source>
   <translation>{path} ist beschädigt: Die Version fehlt.</translation>
  </message>
  <message>
   <source>{path} could not be brought to the new format ({what}); it was left as it is.</source>
   <translation>{path} ließ sich nicht in das neue Format bringen ({what}); die Datei blieb unverändert.</translation>
  </message>
  <message>
   <source>{path} is damaged ({fault}); it was left as it is. Restore a backup, such as one from the folder backups.</source>
   <translation>{path} ist beschädigt ({fault}); die Datei blieb unverändert. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>A preference in {path} holds something that cannot be right: {reason}. Restore a backup, such as one from the folder backups.</source>
   <translation>Eine Einstellung in {path} enthält etwas, das nicht stimmen kann: {reason}. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>Subscription {number} in {path} holds something that cannot be right: {reason}. Restore a backup, such as one from the folder backups.</source>
   <translation>Abo {number} in {path} enthält etwas, das nicht stimmen kann: {reason}. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>A profile in {path} holds something that cannot be right: {reason}. Restore a backup, such as one from the folder backups.</source>
   <translation>Ein Profil in {path} enthält etwas, das nicht stimmen kann: {reason}. Stelle eine Sicherung wieder her, etwa eine aus dem Ordner backups.</translation>
  </message>
  <message>
   <source>A template in {path} holds something that cannot be right: {reason}. Restore a backup, such as one from the folder backups.</source>
   <translation>Eine Vorlage in {path} enthält etwas, das nicht stimmen kann: {reason}. Lege eine Kopie aus dem Ordner backups an ihre Stelle.</translation>
  </message>
  <message>
   <source>{name} was changed elsewhere at the same time, so nothing was saved; look at it and try again.</source>
   <translation>{name} wurde gleichzeitig anderswo geändert, daher wurde nichts gespeichert; bitte ansehen und erneut versuchen.</translation>
  </message>
  <message>
   <source>{name} was changed elsewhere at the same time, so nothing was deleted; look at it and try again.</source>
   <translation>{name} wurde gleichzeitig anderswo geändert, also wurde nichts gelöscht; sieh es dir an und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The tray of this desktop shows no messages at the moment, so no reminder was shown.</source>
   <translation>Der Infobereich dieses Desktops zeigt im Moment keine Mitteilungen; es erschien keine Erinnerung.</translation>
  </message>
  <message>
   <source>I sent it again</source>
   <translation>Noch einmal abgeschickt</translation>
  </message>
  <message>
   <source>It is ready to send</source>
   <translation>Fertig zum Abschicken</translation>
  </message>
  <message>
   <source>I sent it</source>
   <translation>Abgeschickt</translation>
  </message>
  <message>
   <source>It arrived</source>
   <translation>Angekommen</translation>
  </message>
  <message>
   <source>A receipt came</source>
   <translation>Eingang bestätigt</translation>
  </message>
  <message>
   <source>The end was confirmed</source>
   <translation>Ende bestätigt</translation>
  </message>
  <message>
   <source>They refuse</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>They offer something</source>
   <translation>Angebot bekommen</translation>
  </message>
  <message>
   <source>A charge came</source>
   <translation>Es wurde abgebucht</translation>
  </message>
  <message>
   <source>I disputed the charge</source>
   <translation>Abbuchung bestritten</translation>
  </message>
  <message>
   <source>I took it further</source>
   <translation>Andere eingeschaltet</translation>
  </message>
  <message>
   <source>No charge came</source>
   <translation>Keine Abbuchung</translation>
  </message>
  <message>
   <source>Close the case</source>
   <translation>Vorgang abschließen</translation>
  </message>
  <message>
   <source>Keep it after all</source>
   <translation>Doch behalten</translation>
  </message>
  <message>
   <source>Take it up again</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>No further charge came</source>
   <translation>Es wurde nicht mehr abgebucht</translation>
  </message>
  <message>
   <source>{words}…</source>
   <translation>{words} …</translation>
  </message>
  <message>
   <source>Who bills you?</source>
   <translation>Wer rechnet ab?</translation>
  </message>
  <message>
   <source>It decides where you cancel. Look at the last charge on your statement, or at the receipt that came by e-mail.</source>
   <translation>Davon hängt ab, wo zu kündigen ist. Das zeigt die letzte Abbuchung auf dem Kontoauszug oder die Rechnung, die per E-Mail kam.</translation>
  </message>
  <message>
   <source>What else you could do</source>
   <translation>Was sonst möglich ist</translation>
  </message>
  <message>
   <source>Why you cancel (for yourself)</source>
   <translation>Warum du kündigst (nur für dich)</translation>
  </message>
  <message>
   <source>Too dear, not used, something better …</source>
   <translation>Zu teuer, nicht genutzt, etwas Besseres …</translation>
  </message>
  <message>
   <source>Why you cancel</source>
   <translation>Warum du kündigst</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>No way to cancel is known here. Note what you do, and keep a proof of it.</source>
   <translation>Hier ist kein Weg zum Kündigen bekannt. Notiere, was du tust, und bewahre einen Nachweis auf.</translation>
  </message>
  <message>
   <source>What to say</source>
   <translation>Was zu sagen ist</translation>
  </message>
  <message>
   <source>Text to paste</source>
   <translation>Text zum Einfügen</translation>
  </message>
  <message>
   <source>Fill in what […] stands for: it is not known here.</source>
   <translation>Setze ein, wofür […] steht: Das ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>Other ways</source>
   <translation>Andere Wege</translation>
  </message>
  <message>
   <source>{way} (too slow)</source>
   <translation>{way} (zu langsam)</translation>
  </message>
  <message>
   <source>{way} (its time is over)</source>
   <translation>{way} (die Zeit dafür ist um)</translation>
  </message>
  <message>
   <source>Write the letter</source>
   <translation>Brief schreiben</translation>
  </message>
  <message>
   <source>In English, only to be read</source>
   <translation>Auf Englisch, nur zum Lesen</translation>
  </message>
  <message>
   <source>Note on it…</source>
   <translation>Notiz dazu …</translation>
  </message>
  <message>
   <source>Take it out of the case</source>
   <translation>Aus dem Vorgang nehmen</translation>
  </message>
  <message>
   <source>If the money does not come back</source>
   <translation>Wenn das Geld nicht zurückkommt</translation>
  </message>
  <message>
   <source>Left to do around the end</source>
   <translation>Rund um das Ende noch zu tun</translation>
  </message>
  <message>
   <source>by {day}, {near}</source>
   <translation>bis {day}, {near}</translation>
  </message>
  <message>
   <source>More answers</source>
   <translation>Weitere Antworten</translation>
  </message>
  <message>
   <source>Nothing to do.</source>
   <translation>Nichts zu tun.</translation>
  </message>
  <message>
   <source>Nothing to do for now.</source>
   <translation>Im Moment nichts zu tun.</translation>
  </message>
  <message>
   <source>Take the last entry back</source>
   <translation>Letzten Eintrag zurücknehmen</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>The last day</source>
   <translation>Der letzte Tag</translation>
  </message>
  <message>
   <source>Letter written</source>
   <translation>Brief geschrieben</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Vorgang begonnen</translation>
  </message>
  <message>
   <source>The last day is {day}, as reckoned: the confirmation named none.</source>
   <translation>Letzter Tag ist {day}, so ausgerechnet: Die Bestätigung nannte keinen.</translation>
  </message>
  <message>
   <source>Your reason: {reason}</source>
   <translation>Dein Grund: {reason}</translation>
  </message>
  <message>
   <source>The last day is {day}.</source>
   <translation>Letzter Tag ist {day}.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message numerus="yes">
   <source>{count} file(s), {wrong} of them missing or changed</source>
   <translation>
    <numerusform>{count} Datei, {wrong} davon fehlt oder ist verändert</numerusform>
    <numerusform>{count} Dateien, {wrong} davon fehlen oder sind verändert</numerusform>
   </translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Nachweise</translation>
  </message>
  <message numerus="yes">
   <source>{count} file(s)</source>
   <translation>
    <numerusform>{count} Datei</numerusform>
    <numerusform>{count} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>Last four digits</source>
   <translation>Letzte vier Ziffern</translation>
  </message>
  <message>
   <source>Next charge</source>
   <translation>Nächste Abbuchung</translation>
  </message>
  <message>
   <source>Have at hand</source>
   <translation>Bereithalten</translation>
  </message>
  <message>
   <source>Look at the statement of {day}: no charge may be on it</source>
   <translation>Den Kontoauszug vom {day} ansehen: Es darf nichts abgebucht sein</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Show {count} more</source>
   <translation>{count} weitere zeigen</translation>
  </message>
  <message>
   <source>If you change your mind</source>
   <translation>Doch anders überlegt</translation>
  </message>
  <message>
   <source>An earlier case, opened on {day}: {state}</source>
   <translation>Ein früherer Vorgang, begonnen am {day}: {state}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Access until {day}</source>
   <translation>Zugang bis {day}</translation>
  </message>
  <message>
   <source>More for step {number}</source>
   <translation>Mehr zu Schritt {number}</translation>
  </message>
  <message>
   <source>Keep a file with this step…</source>
   <translation>Datei zu diesem Schritt …</translation>
  </message>
  <message>
   <source>This did not work…</source>
   <translation>Das hat nicht geklappt …</translation>
  </message>
  <message>
   <source>Change the note…</source>
   <translation>Notiz ändern …</translation>
  </message>
  <message>
   <source>It did work</source>
   <translation>Es hat doch geklappt</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Abgeschickt</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>Angekommen</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Runs out</source>
   <translation>Läuft aus</translation>
  </message>
  <message>
   <source>No charge</source>
   <translation>Ohne Abbuchung</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Weitere Aktionen</translation>
  </message>
  <message>
   <source>Cancellation</source>
   <translation>Kündigung</translation>
  </message>
  <message>
   <source>All cancellations</source>
   <translation>Alle Kündigungen</translation>
  </message>
  <message>
   <source>Evidence pack…</source>
   <translation>Nachweismappe …</translation>
  </message>
  <message>
   <source>Show the subscription</source>
   <translation>Abo zeigen</translation>
  </message>
  <message>
   <source>Read the whole guide</source>
   <translation>Ganze Anleitung lesen</translation>
  </message>
  <message>
   <source>Write a letter</source>
   <translation>Brief schreiben</translation>
  </message>
  <message>
   <source>{count} of {all} done</source>
   <translation>{count} von {all} erledigt</translation>
  </message>
  <message>
   <source>Before it was sent</source>
   <translation>Vor dem Abschicken</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>KI</translation>
  </message>
  <message>
   <source>Charity</source>
   <translation>Spenden</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Dating</source>
   <translation>Partnersuche</translation>
  </message>
  <message>
   <source>Energy</source>
   <translation>Energie</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzen</translation>
  </message>
  <message>
   <source>Fitness</source>
   <translation>Fitness</translation>
  </message>
  <message>
   <source>Food</source>
   <translation>Essen</translation>
  </message>
  <message>
   <source>Gaming</source>
   <translation>Spiele</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Gesundheit</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Zuhause</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Versicherung</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Membership</source>
   <translation>Mitgliedschaft</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Musik</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Security</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Shopping</source>
   <translation>Einkaufen</translation>
  </message>
  <message>
   <source>Social</source>
   <translation>Soziales</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>Telecom</source>
   <translation>Telefon und Internet</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Verkehr</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Datei hinzufügen …</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>The last day that they name; where they name none, it is reckoned.</source>
   <translation>Der letzte Tag, den sie nennen; nennen sie keinen, wird er ausgerechnet.</translation>
  </message>
  <message>
   <source>Reference or number (optional)</source>
   <translation>Zeichen oder Nummer (freiwillig)</translation>
  </message>
  <message>
   <source>Note (optional)</source>
   <translation>Notiz (freiwillig)</translation>
  </message>
  <message>
   <source>Keep a file as evidence</source>
   <translation>Datei als Nachweis aufbewahren</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>Last day of the contract</source>
   <translation>Letzter Tag des Vertrags</translation>
  </message>
  <message>
   <source>This cannot be undone. A backup that is made before has the entries, not the files.</source>
   <translation>Das lässt sich nicht rückgängig machen. Eine Sicherung, die vorher angelegt wird, enthält die Einträge, nicht die Dateien.</translation>
  </message>
  <message numerus="yes">
   <source>Delete {count} subscription(s) for good?</source>
   <translation>
    <numerusform>{count} Abo endgültig löschen?</numerusform>
    <numerusform>{count} Abos endgültig löschen?</numerusform>
   </translation>
  </message>
  <message>
   <source>What was noted goes with it: prices, decisions, cancellations, history.</source>
   <translation>Alles Notierte geht mit: Preise, Entscheidungen, Kündigungen, Verlauf.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file(s) of evidence go, too.</source>
   <translation>
    <numerusform>{count} Beleg wird mit gelöscht.</numerusform>
    <numerusform>{count} Belege werden mit gelöscht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Leave it in the trash</source>
   <translation>Im Papierkorb lassen</translation>
  </message>
  <message>
   <source>Delete {name} for good?</source>
   <translation>{name} endgültig löschen?</translation>
  </message>
  <message>
   <source>Here you see the next charge, and by when to decide.</source>
   <translation>Hier steht die nächste Abbuchung und bis wann zu entscheiden ist.</translation>
  </message>
  <message>
   <source>Paste a receipt line…</source>
   <translation>Zeile einer Rechnung einfügen …</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Change a subscription</source>
   <translation>Abo ändern</translation>
  </message>
  <message>
   <source>Add a subscription</source>
   <translation>Abo hinzufügen</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <source>First charge</source>
   <translation>Erste Abbuchung</translation>
  </message>
  <message>
   <source>always the last day of the month</source>
   <translation>immer am letzten Tag des Monats</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>Trial ends</source>
   <translation>Probezeit endet</translation>
  </message>
  <message>
   <source>As the record says</source>
   <translation>Wie im Eintrag</translation>
  </message>
  <message>
   <source>or how long, such as 14d</source>
   <translation>oder die Dauer, etwa 14d</translation>
  </message>
  <message>
   <source>no trial</source>
   <translation>keine Probezeit</translation>
  </message>
  <message>
   <source>I know the first one</source>
   <translation>Die erste ist bekannt</translation>
  </message>
  <message>
   <source>I only know the next one</source>
   <translation>Nur die nächste ist bekannt</translation>
  </message>
  <message>
   <source>since the change of {day}</source>
   <translation>seit der Änderung am {day}</translation>
  </message>
  <message>
   <source>{length} from the start</source>
   <translation>{length} ab Beginn</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Discard what you typed?</source>
   <translation>Eingaben verwerfen?</translation>
  </message>
  <message>
   <source>Go on editing</source>
   <translation>Weiter bearbeiten</translation>
  </message>
  <message>
   <source>This is needed.</source>
   <translation>Das wird gebraucht.</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Zurück zum Formular</translation>
  </message>
  <message>
   <source>assumed</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>from the record of {name}</source>
   <translation>aus dem Eintrag von {name}</translation>
  </message>
  <message>
   <source>from the record, {day}</source>
   <translation>aus dem Eintrag, {day}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ohne</translation>
  </message>
  <message>
   <source>Days before</source>
   <translation>Tage vorher</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>account, letters, category, note, reminders, special terms</source>
   <translation>Konto, Briefe, Kategorie, Notiz, Erinnerungen, Sonderbedingungen</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <source>Lower price at first</source>
   <translation>Anfangs günstiger</translation>
  </message>
  <message>
   <source>Runs until</source>
   <translation>Läuft bis</translation>
  </message>
  <message>
   <source>Address for letters</source>
   <translation>Anschrift für Briefe</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>with commas between them</source>
   <translation>durch Kommas getrennt</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie sonst auch</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Nothing is owed from {day} on.</source>
   <translation>Ab {day} ist nichts mehr zu zahlen.</translation>
  </message>
  <message>
   <source>not cancelled</source>
   <translation>nicht gekündigt</translation>
  </message>
  <message>
   <source>E-mail for letters</source>
   <translation>E-Mail für Briefe</translation>
  </message>
  <message>
   <source>does not renew by itself: I pay each time</source>
   <translation>verlängert sich nicht von selbst: Zahlung jedes Mal von Hand</translation>
  </message>
  <message>
   <source>Full price from</source>
   <translation>Voller Preis ab</translation>
  </message>
  <message>
   <source>Card expires</source>
   <translation>Karte läuft ab</translation>
  </message>
  <message>
   <source>Cancel ahead by</source>
   <translation>Kündigen vorher</translation>
  </message>
  <message>
   <source>Charged ahead by</source>
   <translation>Abbuchung vorher</translation>
  </message>
  <message>
   <source>Notice in a trial</source>
   <translation>Frist in der Probezeit</translation>
  </message>
  <message>
   <source>To find it again</source>
   <translation>Zum Wiederfinden</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Already cancelled, or paused</source>
   <translation>Schon gekündigt oder pausiert</translation>
  </message>
  <message>
   <source>Special terms</source>
   <translation>Sonderbedingungen</translation>
  </message>
  <message>
   <source>whoever usually writes</source>
   <translation>wer sonst schreibt</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Every how long</source>
   <translation>Turnus</translation>
  </message>
  <message>
   <source>{price} {cycle} ({country})</source>
   <translation>{price} {cycle} ({country})</translation>
  </message>
  <message>
   <source>{price} {cycle}</source>
   <translation>{price} {cycle}</translation>
  </message>
  <message>
   <source>It changes on</source>
   <translation>Es ändert sich am</translation>
  </message>
  <message>
   <source>It was always so: correct what was entered</source>
   <translation>Es war immer so: den Eintrag berichtigen</translation>
  </message>
  <message>
   <source>Day of the change</source>
   <translation>Tag der Änderung</translation>
  </message>
  <message>
   <source>Say from which day on, or correct what was entered.</source>
   <translation>Bitte den Tag angeben oder den Eintrag berichtigen.</translation>
  </message>
  <message>
   <source>every</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>What was charged before stays as it was.</source>
   <translation>Frühere Abbuchungen bleiben, wie sie waren.</translation>
  </message>
  <message>
   <source>Earlier charges are reckoned anew.</source>
   <translation>Frühere Abbuchungen werden neu berechnet.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>seit {day}</translation>
  </message>
  <message>
   <source>Read the guide</source>
   <translation>Anleitung lesen</translation>
  </message>
  <message>
   <source>Not this one</source>
   <translation>Nicht dieser</translation>
  </message>
  <message>
   <source>Its record fills in: {things}.</source>
   <translation>Aus dem Eintrag kommen: {things}.</translation>
  </message>
  <message>
   <source>Its record tells how to get out.</source>
   <translation>Der Eintrag erklärt, wie man herauskommt.</translation>
  </message>
  <message>
   <source>{name}, {category}</source>
   <translation>{name}, {category}</translation>
  </message>
  <message numerus="yes">
   <source>{count} field(s) filled in; what you had typed stays.</source>
   <translation>
    <numerusform>{count} Feld ausgefüllt; schon Getipptes bleibt.</numerusform>
    <numerusform>{count} Felder ausgefüllt; schon Getipptes bleibt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line of a receipt</source>
   <translation>Zeile einer Rechnung</translation>
  </message>
  <message>
   <source>12.11. NETFLIX.COM 13,99 EUR</source>
   <translation>12.11. NETFLIX.COM 13,99 EUR</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>Ausfüllen</translation>
  </message>
  <message>
   <source>Close the line</source>
   <translation>Zeile schließen</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>left empty</source>
   <translation>leer gelassen</translation>
  </message>
  <message>
   <source>Use what the record says</source>
   <translation>Angabe aus dem Eintrag nehmen</translation>
  </message>
  <message>
   <source>the provider itself</source>
   <translation>der Anbieter selbst</translation>
  </message>
  <message>
   <source>Renewal term</source>
   <translation>Verlängerung</translation>
  </message>
  <message>
   <source>Then renews by</source>
   <translation>Verlängerung um</translation>
  </message>
  <message>
   <source>card, account, by hand …</source>
   <translation>Karte, Konto, von Hand …</translation>
  </message>
  <message>
   <source>Billed by</source>
   <translation>Abgerechnet von</translation>
  </message>
  <message>
   <source>no further terms</source>
   <translation>keine weiteren Laufzeiten</translation>
  </message>
  <message>
   <source>{name} itself</source>
   <translation>{name} selbst</translation>
  </message>
  <message>
   <source>I don't know</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Still missing: {fields}.</source>
   <translation>Es fehlt noch: {fields}.</translation>
  </message>
  <message>
   <source>Look again at: {fields}.</source>
   <translation>Bitte noch einmal prüfen: {fields}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) imported</source>
   <translation>
    <numerusform>{count} Abo importiert</numerusform>
    <numerusform>{count} Abos importiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a file</source>
   <translation>Datei importieren</translation>
  </message>
  <message>
   <source>Take over what is newer in the file</source>
   <translation>Übernehmen, was in der Datei neuer ist</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen …</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Choose a file that Subtrack, Wallos or SubTrackr exported, or a table that names each subscription, its price, its cycle and its next charge. You see what it holds before anything is taken in, and a copy of your data is made before.</source>
   <translation>Wähle eine Datei, die Subtrack, Wallos oder SubTrackr exportiert hat, oder eine Tabelle, die zu jedem Abo Preis, Turnus und nächste Abbuchung nennt. Du siehst, was darin ist, bevor etwas übernommen wird, und vorher wird eine Kopie deiner Daten angelegt.</translation>
  </message>
  <message>
   <source>Lists of subscriptions (*.json *.csv)</source>
   <translation>Listen von Abos (*.json *.csv)</translation>
  </message>
  <message>
   <source>Nothing was taken in.</source>
   <translation>Es wurde nichts übernommen.</translation>
  </message>
  <message>
   <source>Choose another file…</source>
   <translation>Andere Datei wählen …</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s): {names}</source>
   <translation>
    <numerusform>{count} Abo: {names}</numerusform>
    <numerusform>{count} Abos: {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything in it is here already.</source>
   <translation>Alles darin ist schon da.</translation>
  </message>
  <message>
   <source>Nothing in it would be taken in.</source>
   <translation>Nichts davon würde übernommen.</translation>
  </message>
  <message>
   <source>Not taken in</source>
   <translation>Nicht übernommen</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Einen Blick wert</translation>
  </message>
  <message>
   <source>and {count} more; subtrack import --dry-run lists all of them</source>
   <translation>und {count} weitere; alle nennt subtrack import --dry-run</translation>
  </message>
  <message>
   <source>Would be added</source>
   <translation>Käme hinzu</translation>
  </message>
  <message>
   <source>Would be updated</source>
   <translation>Würde aktualisiert</translation>
  </message>
  <message>
   <source>Differ and stay as here</source>
   <translation>Weicht ab, bleibt wie hier</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} weitere</translation>
  </message>
  <message>
   <source>Are here already</source>
   <translation>Schon vorhanden</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Profiles that stay as here</source>
   <translation>Profile, die wie hier bleiben</translation>
  </message>
  <message>
   <source>Templates of letters</source>
   <translation>Vorlagen für Briefe</translation>
  </message>
  <message>
   <source>Templates that stay as here</source>
   <translation>Vorlagen, die bleiben wie hier</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>taken over where you chose nothing yet</source>
   <translation>übernommen, wo noch nichts gewählt ist</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>On a card of Today</source>
   <translation>Auf einer Karte unter Heute</translation>
  </message>
  <message>
   <source>In the calendar</source>
   <translation>Im Kalender</translation>
  </message>
  <message>
   <source>In the insights</source>
   <translation>In der Auswertung</translation>
  </message>
  <message>
   <source>On a letter</source>
   <translation>In einem Brief</translation>
  </message>
  <message>
   <source>On the steps of a cancellation</source>
   <translation>Auf den Schritten einer Kündigung</translation>
  </message>
  <message>
   <source>In the table</source>
   <translation>In der Tabelle</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Quick add</source>
   <translation>Schnell hinzufügen</translation>
  </message>
  <message>
   <source>Add a subscription with the form</source>
   <translation>Ein Abo mit dem Formular hinzufügen</translation>
  </message>
  <message>
   <source>Filter or search</source>
   <translation>Filtern oder suchen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Cancellations</source>
   <translation>Kündigungen</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Take back what was done</source>
   <translation>Letzte Änderung rückgängig machen</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Das Fenster schließen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Why this date</source>
   <translation>Warum dieser Tag</translation>
  </message>
  <message>
   <source>Card before</source>
   <translation>Vorige Karte</translation>
  </message>
  <message>
   <source>Card after</source>
   <translation>Nächste Karte</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Voriger Monat</translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Nächster Monat</translation>
  </message>
  <message>
   <source>Show what falls on the day</source>
   <translation>Zeigen, was auf den Tag fällt</translation>
  </message>
  <message>
   <source>Back to the month</source>
   <translation>Zurück zum Monat</translation>
  </message>
  <message>
   <source>Tick what you could do without</source>
   <translation>Anhaken, worauf du verzichten könntest</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation>PDF exportieren …</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Show the whole page</source>
   <translation>Ganze Seite zeigen</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Erledigt oder wieder offen</translation>
  </message>
  <message>
   <source>Note what did not work</source>
   <translation>Notieren, was nicht geklappt hat</translation>
  </message>
  <message>
   <source>Step before</source>
   <translation>Schritt davor</translation>
  </message>
  <message>
   <source>Step after</source>
   <translation>Schritt danach</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Move to the trash; there, delete for good</source>
   <translation>In den Papierkorb; dort: endgültig löschen</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alle auswählen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Show or hide the details</source>
   <translation>Einzelheiten zeigen oder verbergen</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Einzelheiten schließen</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Brief</translation>
  </message>
  <message>
   <source>This cannot be saved as written. Close again to leave it out.</source>
   <translation>Das lässt sich so nicht speichern. Noch einmal schließen, um es wegzulassen.</translation>
  </message>
  <message>
   <source>Letter for {name}</source>
   <translation>Brief zu {name}</translation>
  </message>
  <message>
   <source>Posted today, it arrives by {arrival}; the last safe day is {day}.</source>
   <translation>Heute abgeschickt, kommt er bis {arrival} an; der letzte sichere Tag ist {day}.</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>At the next possible date</source>
   <translation>Zum nächstmöglichen Zeitpunkt</translation>
  </message>
  <message>
   <source>On a day of my choice</source>
   <translation>An einem Tag meiner Wahl</translation>
  </message>
  <message>
   <source>As soon as possible, without naming a day</source>
   <translation>So bald wie möglich, ohne einen Tag zu nennen</translation>
  </message>
  <message>
   <source>{day} has passed. Choose today or a later day.</source>
   <translation>{day} ist vorbei. Bitte heute oder einen späteren Tag wählen.</translation>
  </message>
  <message>
   <source>At the next possible date, {day}</source>
   <translation>Zum nächstmöglichen Zeitpunkt, {day}</translation>
  </message>
  <message>
   <source>Posted today, it arrives by {arrival}; the end is reckoned from there.</source>
   <translation>Heute abgeschickt, kommt er bis {arrival} an; ab da wird das Ende gerechnet.</translation>
  </message>
  <message>
   <source>Say on which day, or choose another end.</source>
   <translation>Bitte den Tag angeben oder ein anderes Ende wählen.</translation>
  </message>
  <message>
   <source>Posted today, it arrives by {arrival}.</source>
   <translation>Heute abgeschickt, kommt er bis {arrival} an.</translation>
  </message>
  <message>
   <source>The letter in English</source>
   <translation>Der Brief auf Englisch</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>Der Text ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>The text for a web form is on the clipboard.</source>
   <translation>Der Text für ein Webformular ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>Printed.</source>
   <translation>Gedruckt.</translation>
  </message>
  <message>
   <source>Nothing was written, for the letter is not as it was shown: look at it again.</source>
   <translation>Es wurde nichts geschrieben, denn der Brief ist nicht mehr so, wie er zu sehen war: bitte noch einmal ansehen.</translation>
  </message>
  <message>
   <source>The file that was there is now {name}.</source>
   <translation>Die vorhandene Datei heißt jetzt {name}.</translation>
  </message>
  <message>
   <source>Nothing here opens {path}; it is there all the same.</source>
   <translation>Kein Programm hier öffnet {path}; gespeichert ist die Datei trotzdem.</translation>
  </message>
  <message>
   <source>Export the letter</source>
   <translation>Brief exportieren</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Save the letter as text</source>
   <translation>Brief als Text speichern</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Save the letter as an e-mail draft</source>
   <translation>Brief als E-Mail-Entwurf speichern</translation>
  </message>
  <message>
   <source>E-mail draft (*.eml)</source>
   <translation>E-Mail-Entwurf (*.eml)</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Gespeichert als {name}.</translation>
  </message>
  <message>
   <source>A copy is kept with the cancellation.</source>
   <translation>Eine Kopie liegt bei der Kündigung.</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern als</translation>
  </message>
  <message>
   <source>Text…</source>
   <translation>Text …</translation>
  </message>
  <message>
   <source>E-mail draft…</source>
   <translation>E-Mail-Entwurf …</translation>
  </message>
  <message>
   <source>Copy for a web form</source>
   <translation>Für ein Webformular kopieren</translation>
  </message>
  <message>
   <source>PDF/A, for keeping…</source>
   <translation>PDF/A zum Aufbewahren …</translation>
  </message>
  <message>
   <source>What the letter says</source>
   <translation>Was im Brief steht</translation>
  </message>
  <message>
   <source>Name of the person who died</source>
   <translation>Name der verstorbenen Person</translation>
  </message>
  <message>
   <source>When you asked in vain to put it right</source>
   <translation>Wann du vergeblich um Abhilfe gebeten hast</translation>
  </message>
  <message>
   <source>The letter is in {language}.</source>
   <translation>Der Brief ist auf {language}.</translation>
  </message>
  <message>
   <source>What the letter asks for</source>
   <translation>Was der Brief verlangt</translation>
  </message>
  <message>
   <source>Choose what is proposed</source>
   <translation>Vorschlag übernehmen</translation>
  </message>
  <message>
   <source>Why it ends before its time</source>
   <translation>Warum der Vertrag vorzeitig endet</translation>
  </message>
  <message>
   <source>When you first cancelled</source>
   <translation>Wann du zuerst gekündigt hast</translation>
  </message>
  <message>
   <source>Language of the letter</source>
   <translation>Sprache des Briefs</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>Der Brief</translation>
  </message>
  <message>
   <source>Law that the letter does not name</source>
   <translation>Vorschriften, die der Brief nicht nennt</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Ein anderer Grund</translation>
  </message>
  <message>
   <source>Proposed: {kind}. {why}</source>
   <translation>Vorschlag: {kind}. {why}</translation>
  </message>
  <message>
   <source>Withdrawal within the cooling-off period</source>
   <translation>Widerruf innerhalb der Frist</translation>
  </message>
  <message>
   <source>Extraordinary cancellation</source>
   <translation>Außerordentliche Kündigung</translation>
  </message>
  <message>
   <source>Objection to the renewal</source>
   <translation>Widerspruch gegen die Verlängerung</translation>
  </message>
  <message>
   <source>Taking back the payment authorisation</source>
   <translation>Widerruf der Zahlungsermächtigung</translation>
  </message>
  <message>
   <source>Reminder after silence</source>
   <translation>Erinnerung, wenn niemand antwortet</translation>
  </message>
  <message>
   <source>Demand for a refund</source>
   <translation>Rückforderung</translation>
  </message>
  <message>
   <source>Deletion of personal data</source>
   <translation>Löschung personenbezogener Daten</translation>
  </message>
  <message>
   <source>Stopping payments, to the bank</source>
   <translation>Sperrung von Zahlungen, an die Bank</translation>
  </message>
  <message>
   <source>Complaint, to an agency</source>
   <translation>Beschwerde, an eine Behörde oder Stelle</translation>
  </message>
  <message>
   <source>The price rises</source>
   <translation>Der Preis steigt</translation>
  </message>
  <message>
   <source>You move</source>
   <translation>Du ziehst um</translation>
  </message>
  <message>
   <source>They do not keep the contract</source>
   <translation>Der Vertrag wird nicht eingehalten</translation>
  </message>
  <message>
   <source>The holder has died</source>
   <translation>Die Person, auf die der Vertrag lief, ist verstorben</translation>
  </message>
  <message>
   <source>The recipient's language</source>
   <translation>Die des Empfängers</translation>
  </message>
  <message>
   <source>English, as in your country</source>
   <translation>Englisch, wie in deinem Land</translation>
  </message>
  <message>
   <source>American English</source>
   <translation>Amerikanisches Englisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>Portugiesisch</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <source>German (Switzerland)</source>
   <translation>Deutsch (Schweiz)</translation>
  </message>
  <message>
   <source>Portuguese (Brazil)</source>
   <translation>Portugiesisch (Brasilien)</translation>
  </message>
  <message>
   <source>Address, the country in the last line</source>
   <translation>Anschrift, das Land in der letzten Zeile</translation>
  </message>
  <message>
   <source>Edit where the letter goes</source>
   <translation>Empfänger bearbeiten</translation>
  </message>
  <message>
   <source>Address of your bank or of the agency, the country in the last line</source>
   <translation>Anschrift deiner Bank oder der Stelle, das Land in der letzten Zeile</translation>
  </message>
  <message>
   <source>A paragraph in your own words</source>
   <translation>Ein Absatz in deinen Worten</translation>
  </message>
  <message>
   <source>Sent along, one thing a line</source>
   <translation>Anlagen, eine je Zeile</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Who writes the letter</source>
   <translation>Wer den Brief schreibt</translation>
  </message>
  <message>
   <source>Edit who writes the letter</source>
   <translation>Absender bearbeiten</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Contract or customer number</source>
   <translation>Vertrags- oder Kundennummer</translation>
  </message>
  <message>
   <source>Delete my data after the end</source>
   <translation>Meine Daten nach dem Ende löschen</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>Außerdem</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <source>Envelope window</source>
   <translation>Sichtfenster</translation>
  </message>
  <message>
   <source>In English</source>
   <translation>Auf Englisch</translation>
  </message>
  <message>
   <source>For envelopes without a window</source>
   <translation>Für Umschläge ohne Fenster</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>Print the letter</source>
   <translation>Brief drucken</translation>
  </message>
  <message>
   <source>It was not printed: {printer} takes nothing. Export the PDF instead.</source>
   <translation>Er wurde nicht gedruckt: {printer} nimmt nichts an. Exportiere stattdessen das PDF.</translation>
  </message>
  <message>
   <source>the printer</source>
   <translation>der Drucker</translation>
  </message>
  <message>
   <source>{name}: the facts for the letter were saved</source>
   <translation>{name}: Angaben zum Brief gespeichert</translation>
  </message>
  <message>
   <source>What letters say of you was saved</source>
   <translation>Deine Angaben für Briefe sind gespeichert</translation>
  </message>
  <message>
   <source>Entered. {name} goes on under Cancellations.</source>
   <translation>Eingetragen. Mit {name} geht es unter Kündigungen weiter.</translation>
  </message>
  <message>
   <source>Once it is sent, say so under Cancellations, or export it again.</source>
   <translation>Ist er abgeschickt, trag es unter Kündigungen ein oder exportiere ihn noch einmal.</translation>
  </message>
  <message>
   <source>The cancellation of {name} is begun</source>
   <translation>Kündigung von {name} begonnen</translation>
  </message>
  <message>
   <source>Sent on {day}: {way}</source>
   <translation>Abgeschickt am {day}: {way}</translation>
  </message>
  <message>
   <source>{name}: {what}</source>
   <translation>{name}: {what}</translation>
  </message>
  <message>
   <source>How did you send {name}?</source>
   <translation>Wie hast du {name} abgeschickt?</translation>
  </message>
  <message>
   <source>No cancellation of {name} is begun. Begin it, and the letter is kept there with its proof, and you are reminded until the end is confirmed.</source>
   <translation>Für {name} ist keine Kündigung begonnen. Beginne sie: Dann liegt der Brief mit seinem Nachweis dort, und du wirst erinnert, bis das Ende bestätigt ist.</translation>
  </message>
  <message>
   <source>How you sent it</source>
   <translation>Wie du ihn abgeschickt hast</translation>
  </message>
  <message>
   <source>Day on which you sent it</source>
   <translation>Tag, an dem du ihn abgeschickt hast</translation>
  </message>
  <message>
   <source>Tracking number</source>
   <translation>Sendungsnummer</translation>
  </message>
  <message>
   <source>Tracking number, if there is one</source>
   <translation>Sendungsnummer, falls es eine gibt</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Noch nicht abgeschickt</translation>
  </message>
  <message>
   <source>Begin the cancellation</source>
   <translation>Kündigung beginnen</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <source>Draw your signature here</source>
   <translation>Hier unterschreiben</translation>
  </message>
  <message>
   <source>It is drawn with the mouse; by key, a picture can be chosen instead.</source>
   <translation>Sie wird mit der Maus gezeichnet; mit der Tastatur lässt sich stattdessen ein Bild wählen.</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Bild …</translation>
  </message>
  <message>
   <source>Draw…</source>
   <translation>Zeichnen …</translation>
  </message>
  <message>
   <source>Sign by hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <source>Sign with it</source>
   <translation>Damit unterschreiben</translation>
  </message>
  <message>
   <source>Signed with a picture</source>
   <translation>Mit einem Bild unterschrieben</translation>
  </message>
  <message>
   <source>A picture of your signature</source>
   <translation>Ein Bild deiner Unterschrift</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Bilder (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Signed with what was drawn</source>
   <translation>Mit der Zeichnung unterschrieben</translation>
  </message>
  <message>
   <source>Signed by hand</source>
   <translation>Von Hand unterschrieben</translation>
  </message>
  <message>
   <source>A picture of it stands above your name.</source>
   <translation>Ein Bild von ihr steht über deinem Namen.</translation>
  </message>
  <message>
   <source>There is room above your name to sign by hand.</source>
   <translation>Über deinem Namen ist Platz zum Unterschreiben von Hand.</translation>
  </message>
  <message>
   <source>No font has {characters}. Write it in another script, leave it out, or choose a font that has it: Settings, Letters.</source>
   <translation>Keine Schrift enthält {characters}. Nimm eine andere Schreibweise, lass es weg oder wähle eine Schrift, die es enthält: Einstellungen, Briefe.</translation>
  </message>
  <message>
   <source>The template asks for what is not known: {facts}. Enter it for the subscription, or choose no template.</source>
   <translation>Die Vorlage fragt nach etwas, das nicht bekannt ist: {facts}. Trag es beim Abo ein oder wähle keine Vorlage.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing(s) cannot be right as written. Export waits.</source>
   <translation>
    <numerusform>{count} Angabe kann so nicht stimmen. Der Export wartet.</numerusform>
    <numerusform>{count} Angaben können so nicht stimmen. Der Export wartet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>Name der Vorlage</translation>
  </message>
  <message>
   <source>Filled in anew in each letter: {facts}.</source>
   <translation>Wird in jedem Brief neu eingesetzt: {facts}.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Keep as a template…</source>
   <translation>Als Vorlage behalten …</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>No template</source>
   <translation>Keine Vorlage</translation>
  </message>
  <message>
   <source>Kept as the template “{name}”</source>
   <translation>Als Vorlage „{name}“ behalten</translation>
  </message>
  <message>
   <source>Renamed to “{name}”</source>
   <translation>In „{name}“ umbenannt</translation>
  </message>
  <message>
   <source>Deleted the template “{name}”</source>
   <translation>Vorlage „{name}“ gelöscht</translation>
  </message>
  <message>
   <source>What it says; empty leaves it out</source>
   <translation>Was er sagt; leer lässt ihn weg</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <source>Add a paragraph below</source>
   <translation>Absatz darunter hinzufügen</translation>
  </message>
  <message>
   <source>Back to the program's words</source>
   <translation>Zurück zu den Worten des Programms</translation>
  </message>
  <message>
   <source>Remove this paragraph</source>
   <translation>Diesen Absatz entfernen</translation>
  </message>
  <message>
   <source>All paragraphs back</source>
   <translation>Alle Absätze zurück</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <source>Added, still empty</source>
   <translation>Hinzugefügt, noch leer</translation>
  </message>
  <message>
   <source>Changed: {text}</source>
   <translation>Geändert: {text}</translation>
  </message>
  <message>
   <source>Added: {text}</source>
   <translation>Hinzugefügt: {text}</translation>
  </message>
  <message numerus="yes">
   <source>{count} fact(s) missing: {facts}. Export waits.</source>
   <translation>
    <numerusform>{count} Angabe fehlt: {facts}. Der Export wartet.</numerusform>
    <numerusform>{count} Angaben fehlen: {facts}. Der Export wartet.</numerusform>
   </translation>
  </message>
  <message>
   <source>DIN 5008 A, A4, window on the left, high up</source>
   <translation>DIN 5008 A, A4, Fenster links, weit oben</translation>
  </message>
  <message>
   <source>DIN 5008 B, A4, window on the left</source>
   <translation>DIN 5008 B, A4, Fenster links</translation>
  </message>
  <message>
   <source>Switzerland, A4, window on the left</source>
   <translation>Schweiz, A4, Fenster links</translation>
  </message>
  <message>
   <source>Switzerland, A4, window on the right</source>
   <translation>Schweiz, A4, Fenster rechts</translation>
  </message>
  <message>
   <source>France, A4, window on the right</source>
   <translation>Frankreich, A4, Fenster rechts</translation>
  </message>
  <message>
   <source>United Kingdom, DL envelope, A4</source>
   <translation>Großbritannien, Umschlag DL, A4</translation>
  </message>
  <message>
   <source>No. 10 envelope, US Letter</source>
   <translation>Umschlag Nr. 10, US Letter</translation>
  </message>
  <message>
   <source>No. 10 envelope with two windows, US Letter</source>
   <translation>Umschlag Nr. 10 mit zwei Fenstern, US Letter</translation>
  </message>
  <message>
   <source>Without a window</source>
   <translation>Ohne Fenster</translation>
  </message>
  <message>
   <source>From the record of {name}, checked {near}, {day}: look it up before you post.</source>
   <translation>Aus dem Eintrag von {name}, geprüft {near}, {day}: bitte vor dem Abschicken nachsehen.</translation>
  </message>
  <message>
   <source>From the record of {name}, checked {near}, {day}.</source>
   <translation>Aus dem Eintrag von {name}, geprüft {near}, {day}.</translation>
  </message>
  <message>
   <source>the law</source>
   <translation>das Gesetz</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>der Dienst</translation>
  </message>
  <message>
   <source>the last day</source>
   <translation>der letzte Tag</translation>
  </message>
  <message>
   <source>the day of the contract</source>
   <translation>der Tag des Vertrags</translation>
  </message>
  <message>
   <source>the day on which you cancelled</source>
   <translation>der Tag, an dem du gekündigt hast</translation>
  </message>
  <message>
   <source>the day on which you asked in vain</source>
   <translation>der Tag, an dem du vergeblich gebeten hast</translation>
  </message>
  <message>
   <source>the end of the trial</source>
   <translation>das Ende der Probezeit</translation>
  </message>
  <message>
   <source>what was charged in all</source>
   <translation>was insgesamt abgebucht wurde</translation>
  </message>
  <message>
   <source>the day for an answer</source>
   <translation>der Tag für eine Antwort</translation>
  </message>
  <message>
   <source>the name of the person who died</source>
   <translation>der Name der verstorbenen Person</translation>
  </message>
  <message>
   <source>your name</source>
   <translation>dein Name</translation>
  </message>
  <message>
   <source>the contract number</source>
   <translation>die Vertragsnummer</translation>
  </message>
  <message>
   <source>your account</source>
   <translation>dein Konto</translation>
  </message>
  <message>
   <source>the plan</source>
   <translation>der Tarif</translation>
  </message>
  <message>
   <source>your street</source>
   <translation>deine Straße</translation>
  </message>
  <message>
   <source>your town</source>
   <translation>dein Ort</translation>
  </message>
  <message>
   <source>your country</source>
   <translation>dein Land</translation>
  </message>
  <message>
   <source>the address of the recipient</source>
   <translation>die Anschrift des Empfängers</translation>
  </message>
  <message>
   <source>As you wrote it.</source>
   <translation>Wie von dir eingetragen.</translation>
  </message>
  <message>
   <source>More in the form</source>
   <translation>Mehr im Formular</translation>
  </message>
  <message>
   <source>Backups (*.zip *.db)</source>
   <translation>Sicherungen (*.zip *.db)</translation>
  </message>
  <message>
   <source>It takes the place of everything that is here. What is here now is kept in the folder backups, and can be restored as well.</source>
   <translation>Sie ersetzt alles, was hier ist. Der jetzige Stand bleibt im Ordner backups und lässt sich genauso wiederherstellen.</translation>
  </message>
  <message>
   <source>This is a copy of the database alone: it takes the place of your subscriptions, and the files stay. What is here now is kept in the folder backups.</source>
   <translation>Das ist nur eine Kopie der Datenbank: Sie ersetzt deine Abos, die Dateien bleiben. Der jetzige Stand bleibt im Ordner backups.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Choose a backup…</source>
   <translation>Sicherung wählen …</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Choose a file that Back up… has written, or one from the folder backups. You see what it holds before anything is changed.</source>
   <translation>Wähle eine Datei, die mit „Sichern …“ geschrieben wurde, oder eine aus dem Ordner backups. Du siehst, was darin ist, bevor etwas geändert wird.</translation>
  </message>
  <message>
   <source>It is being checked…</source>
   <translation>Sie wird geprüft …</translation>
  </message>
  <message>
   <source>Everything is being put into its place…</source>
   <translation>Alles kommt an seinen Platz …</translation>
  </message>
  <message>
   <source>Restored.</source>
   <translation>Wiederhergestellt.</translation>
  </message>
  <message>
   <source>What was here before is kept in the folder backups as {names}.</source>
   <translation>Der Stand davor liegt im Ordner backups: {names}.</translation>
  </message>
  <message>
   <source>Nothing was restored.</source>
   <translation>Nichts wurde wiederhergestellt.</translation>
  </message>
  <message>
   <source>Choose another backup…</source>
   <translation>Andere Sicherung wählen …</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>Gesichert am</translation>
  </message>
  <message>
   <source>Files of evidence</source>
   <translation>Nachweise</translation>
  </message>
  <message>
   <source>Own provider records</source>
   <translation>Eigene Anbieter-Einträge</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Unterschriften</translation>
  </message>
  <message>
   <source>Easy</source>
   <translation>Leicht</translation>
  </message>
  <message>
   <source>Some effort</source>
   <translation>Etwas Aufwand</translation>
  </message>
  <message>
   <source>Hard</source>
   <translation>Schwer</translation>
  </message>
  <message>
   <source>easy</source>
   <translation>leicht</translation>
  </message>
  <message>
   <source>some effort</source>
   <translation>etwas Aufwand</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>schwer</translation>
  </message>
  <message>
   <source>Your entries are as they were saved last, and what you typed is still there. You can go on. To help mend it, copy the report and send it on; it names no subscription.</source>
   <translation>Deine Einträge sind so, wie sie zuletzt gespeichert wurden, und alles Getippte ist noch da. Du kannst weitermachen. Willst du helfen, den Fehler zu beheben, dann kopiere den Bericht und schick ihn ein; er nennt kein Abo.</translation>
  </message>
  <message>
   <source>A fault in Subtrack</source>
   <translation>Ein Fehler in Subtrack</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Something went wrong inside Subtrack</source>
   <translation>In Subtrack ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>how often</source>
   <translation>Turnus</translation>
  </message>
  <message>
   <source>first charge</source>
   <translation>erste Abbuchung</translation>
  </message>
  <message>
   <source>next charge</source>
   <translation>nächste Abbuchung</translation>
  </message>
  <message>
   <source>last day of the month</source>
   <translation>letzter Tag des Monats</translation>
  </message>
  <message>
   <source>day of the change</source>
   <translation>Tag der Änderung</translation>
  </message>
  <message>
   <source>start</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>end of the trial</source>
   <translation>Ende der Probezeit</translation>
  </message>
  <message>
   <source>lower price at first</source>
   <translation>günstigerer Preis am Anfang</translation>
  </message>
  <message>
   <source>first day at the full price</source>
   <translation>erster Tag zum vollen Preis</translation>
  </message>
  <message>
   <source>notice</source>
   <translation>Kündigungsfrist</translation>
  </message>
  <message>
   <source>minimum term</source>
   <translation>Mindestlaufzeit</translation>
  </message>
  <message>
   <source>renewal term</source>
   <translation>Verlängerung</translation>
  </message>
  <message>
   <source>notice in a trial</source>
   <translation>Frist in der Probezeit</translation>
  </message>
  <message>
   <source>how long before to cancel</source>
   <translation>wie lange vorher zu kündigen ist</translation>
  </message>
  <message>
   <source>how early it is charged</source>
   <translation>wie früh abgebucht wird</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>letzter Tag</translation>
  </message>
  <message>
   <source>pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>renewal by hand</source>
   <translation>Verlängerung von Hand</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>who bills</source>
   <translation>wer abrechnet</translation>
  </message>
  <message>
   <source>how it is paid</source>
   <translation>Zahlungsart</translation>
  </message>
  <message>
   <source>address for letters</source>
   <translation>Anschrift für Briefe</translation>
  </message>
  <message>
   <source>e-mail for letters</source>
   <translation>E-Mail für Briefe</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>month of the card</source>
   <translation>Monat der Karte</translation>
  </message>
  <message>
   <source>reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>No day is known by which {name} must be cancelled.</source>
   <translation>Bis wann {name} zu kündigen ist, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{name} is cancelled. Its last day is {day}.</source>
   <translation>{name} ist gekündigt. Letzter Tag ist {day}.</translation>
  </message>
  <message>
   <source>The trial of {name} ends {event}. Cancel by {day}, {near}, or {price} is charged.</source>
   <translation>Die Probezeit von {name} endet am {event}. Kündigen bis {day}, {near}, sonst wird {price} abgebucht.</translation>
  </message>
  <message>
   <source>{name} renews {event} for {price}. Cancel by {day}, {near}.</source>
   <translation>{name} verlängert sich am {event} für {price}. Kündigen bis {day}, {near}.</translation>
  </message>
  <message>
   <source>{happens} Cancel by {day}, {near}.</source>
   <translation>{happens} Kündigen bis {day}, {near}.</translation>
  </message>
  <message>
   <source>Show its steps</source>
   <translation>Schritte zeigen</translation>
  </message>
  <message>
   <source>{name}: {sentence}</source>
   <translation>{name}: {sentence}</translation>
  </message>
  <message>
   <source>Show the steps for {name}</source>
   <translation>Schritte für {name} zeigen</translation>
  </message>
  <message>
   <source>No provider is noted for {name}, so no steps are known. If it is one of these, choose it; else write a letter, which needs no provider.</source>
   <translation>Für {name} ist kein Anbieter vermerkt, daher sind keine Schritte bekannt. Ist es einer von diesen, bitte wählen; sonst einen Brief schreiben, der braucht keinen Anbieter.</translation>
  </message>
  <message>
   <source>Look for the provider</source>
   <translation>Anbieter suchen</translation>
  </message>
  <message>
   <source>Name, or a line of your statement</source>
   <translation>Name oder Zeile vom Kontoauszug</translation>
  </message>
  <message>
   <source>Providers that fit</source>
   <translation>Passende Anbieter</translation>
  </message>
  <message>
   <source>No provider fits.</source>
   <translation>Kein Anbieter passt.</translation>
  </message>
  <message>
   <source>Whose is it?</source>
   <translation>Wessen Abo ist es?</translation>
  </message>
  <message>
   <source>What holds everywhere</source>
   <translation>Was überall gilt</translation>
  </message>
  <message>
   <source>What a statement shows is not known</source>
   <translation>Was auf dem Kontoauszug steht, ist nicht bekannt</translation>
  </message>
  <message>
   <source>Not noted yet. The steps below are those if {name} itself bills.</source>
   <translation>Noch nicht vermerkt. Die Schritte unten gelten, wenn {name} selbst abrechnet.</translation>
  </message>
  <message>
   <source>Shows as {tokens}</source>
   <translation>Erscheint als {tokens}</translation>
  </message>
  <message>
   <source>Only moves the money; shows as {tokens}</source>
   <translation>Nur Zahlungsweg; erscheint als {tokens}</translation>
  </message>
  <message>
   <source>Remember for {name}</source>
   <translation>Für {name} merken</translation>
  </message>
  <message>
   <source>Shows as anything else</source>
   <translation>Erscheint als etwas anderes</translation>
  </message>
  <message>
   <source>The record knows nothing of this, which does not mean that there is nothing.</source>
   <translation>Der Eintrag weiß davon nichts; das heißt nicht, dass es nichts gibt.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausieren</translation>
  </message>
  <message>
   <source>Smaller plan</source>
   <translation>Kleinerer Tarif</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>Free tier</source>
   <translation>Kostenlose Stufe</translation>
  </message>
  <message>
   <source>Other cycle</source>
   <translation>Anderer Turnus</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>authority</source>
   <translation>Behörde</translation>
  </message>
  <message>
   <source>third party</source>
   <translation>Dritte</translation>
  </message>
  <message>
   <source>What decides about money</source>
   <translation>Was über Geld entscheidet</translation>
  </message>
  <message>
   <source>Plans and prices</source>
   <translation>Tarife und Preise</translation>
  </message>
  <message>
   <source>If something goes wrong</source>
   <translation>Wenn etwas schiefgeht</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Sources and disagreements</source>
   <translation>Quellen und Widersprüche</translation>
  </message>
  <message>
   <source>Not known: check before you rely on it</source>
   <translation>Nicht bekannt: vorher prüfen</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Before you cancel</source>
   <translation>Vor der Kündigung</translation>
  </message>
  <message numerus="yes">
   <source>{count} point(s) disputed</source>
   <translation>
    <numerusform>{count} Punkt strittig</numerusform>
    <numerusform>{count} Punkte strittig</numerusform>
   </translation>
  </message>
  <message>
   <source>source {number}</source>
   <translation>Quelle {number}</translation>
  </message>
  <message>
   <source>Where sources disagree</source>
   <translation>Wo Quellen sich widersprechen</translation>
  </message>
  <message>
   <source>read on {day}</source>
   <translation>gelesen am {day}</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>Stand {day}</translation>
  </message>
  <message>
   <source>Add subscription</source>
   <translation>Abo hinzufügen</translation>
  </message>
  <message>
   <source>From the provider's own page</source>
   <translation>Von der Seite des Anbieters</translation>
  </message>
  <message>
   <source>Several sources agree</source>
   <translation>Mehrere Quellen sind sich einig</translation>
  </message>
  <message>
   <source>Only one source</source>
   <translation>Nur eine Quelle</translation>
  </message>
  <message>
   <source>Cancel it step by step</source>
   <translation>Schritt für Schritt kündigen</translation>
  </message>
  <message numerus="yes">
   <source>Checked {day}, {count} month(s) ago: it may have changed</source>
   <translation>
    <numerusform>Geprüft {day}, vor {count} Monat: kann sich geändert haben</numerusform>
    <numerusform>Geprüft {day}, vor {count} Monaten: kann sich geändert haben</numerusform>
   </translation>
  </message>
  <message>
   <source>Your record</source>
   <translation>Dein Eintrag</translation>
  </message>
  <message>
   <source>{category}, by {name}</source>
   <translation>{category}, von {name}</translation>
  </message>
  <message>
   <source>Also sold through {names}</source>
   <translation>Auch erhältlich über {names}</translation>
  </message>
  <message>
   <source>From a file</source>
   <translation>Aus einer Datei</translation>
  </message>
  <message>
   <source>Cancel {name}</source>
   <translation>{name} kündigen</translation>
  </message>
  <message>
   <source>Checked today, {day}</source>
   <translation>Heute geprüft, {day}</translation>
  </message>
  <message>
   <source>Checked {day}</source>
   <translation>Geprüft {day}</translation>
  </message>
  <message>
   <source>This record came from the file {file}. Nobody has checked it.</source>
   <translation>Dieser Eintrag kam aus der Datei {file}. Niemand hat ihn geprüft.</translation>
  </message>
  <message>
   <source>This record is yours. The one that comes with the program is newer: {day}.</source>
   <translation>Dieser Eintrag ist deiner. Der mitgelieferte ist neuer: {day}.</translation>
  </message>
  <message>
   <source>Is something wrong or missing? Write down what you read, and where.</source>
   <translation>Stimmt etwas nicht, oder fehlt etwas? Schreib auf, was du gelesen hast und wo.</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleichen …</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Meinen behalten</translation>
  </message>
  <message>
   <source>Edit this record…</source>
   <translation>Diesen Eintrag bearbeiten …</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Remove mine</source>
   <translation>Meinen entfernen</translation>
  </message>
  <message>
   <source>Remove this record</source>
   <translation>Diesen Eintrag entfernen</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Terms of {name}</source>
   <translation>Bedingungen von {name}</translation>
  </message>
  <message>
   <source>{value}, disputed</source>
   <translation>{value}, strittig</translation>
  </message>
  <message>
   <source>Its guide has the steps, what to have at hand, and what comes afterwards.</source>
   <translation>Seine Anleitung enthält die Schritte, was bereitzuhalten ist und was danach kommt.</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>All providers</source>
   <translation>Alle Anbieter</translation>
  </message>
  <message>
   <source>Choose a provider</source>
   <translation>Einen Anbieter auswählen</translation>
  </message>
  <message>
   <source>No way to cancel that fits you is known. Look at {name}'s own page.</source>
   <translation>Ein passender Weg zu kündigen ist nicht bekannt. Bitte auf der Seite von {name} nachsehen.</translation>
  </message>
  <message>
   <source>over</source>
   <translation>vorbei</translation>
  </message>
  <message numerus="yes">
   <source>Read in source(s) {numbers}</source>
   <translation>
    <numerusform>Gelesen in Quelle {numbers}</numerusform>
    <numerusform>Gelesen in den Quellen {numbers}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} step(s)</source>
   <translation>
    <numerusform>{count} Schritt</numerusform>
    <numerusform>{count} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>too slow</source>
   <translation>zu langsam</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} letter(s)</source>
   <translation>
    <numerusform>{done} von {count} Brief</numerusform>
    <numerusform>{done} von {count} Briefen</numerusform>
   </translation>
  </message>
  <message>
   <source>What the letters ask for</source>
   <translation>Was die Briefe verlangen</translation>
  </message>
  <message>
   <source>Language of the letters</source>
   <translation>Sprache der Briefe</translation>
  </message>
  <message>
   <source>Written as</source>
   <translation>Geschrieben als</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Write the letters…</source>
   <translation>Briefe schreiben …</translation>
  </message>
  <message>
   <source>Write the letters</source>
   <translation>Briefe schreiben</translation>
  </message>
  <message numerus="yes">
   <source>{count} letter(s) saved in {name}.</source>
   <translation>
    <numerusform>{count} Brief in {name} gespeichert.</numerusform>
    <numerusform>{count} Briefe in {name} gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <source>As before, else the recipient's</source>
   <translation>Wie zuvor, sonst die des Empfängers</translation>
  </message>
  <message>
   <source>Letters that are written</source>
   <translation>Briefe, die geschrieben werden</translation>
  </message>
  <message>
   <source>Folder for the letters</source>
   <translation>Ordner für die Briefe</translation>
  </message>
  <message>
   <source>{day}_letters.pdf</source>
   <translation>{day}_briefe.pdf</translation>
  </message>
  <message>
   <source>The rest was stopped; it is in no file.</source>
   <translation>Der Rest wurde angehalten und steht in keiner Datei.</translation>
  </message>
  <message>
   <source>None of the letters could be drawn.</source>
   <translation>Keiner der Briefe konnte gezeichnet werden.</translation>
  </message>
  <message>
   <source>What is proposed for each</source>
   <translation>Was jeweils vorgeschlagen wird</translation>
  </message>
  <message>
   <source>One PDF, to be printed</source>
   <translation>Ein PDF zum Drucken</translation>
  </message>
  <message>
   <source>Single PDFs</source>
   <translation>Einzelne PDFs</translation>
  </message>
  <message>
   <source>What was there before is now {names}.</source>
   <translation>Was vorher da war, heißt jetzt {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} letter(s): {names}</source>
   <translation>
    <numerusform>{count} Brief: {names}</numerusform>
    <numerusform>{count} Briefe: {names}</numerusform>
   </translation>
  </message>
  <message>
   <source>How the letters stand</source>
   <translation>Wie es um die Briefe steht</translation>
  </message>
  <message>
   <source>Can be written</source>
   <translation>Können geschrieben werden</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <source>Last day to decide: {name}</source>
   <translation>Letzter Tag zum Entscheiden: {name}</translation>
  </message>
  <message>
   <source>To do in the cancellation: {name}</source>
   <translation>In der Kündigung zu tun: {name}</translation>
  </message>
  <message>
   <source>Last day of the card: {name}</source>
   <translation>Letzter Tag der Karte: {name}</translation>
  </message>
  <message>
   <source>Last day: {name}</source>
   <translation>Letzter Tag: {name}</translation>
  </message>
  <message>
   <source>Not marked as paid: {text}</source>
   <translation>Nicht als bezahlt markiert: {text}</translation>
  </message>
  <message>
   <source>First charge: {text}</source>
   <translation>Erste Abbuchung: {text}</translation>
  </message>
  <message>
   <source>By next action</source>
   <translation>Nach dem nächsten Schritt</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Nothing is owed after that day.</source>
   <translation>Nach diesem Tag ist nichts mehr zu zahlen.</translation>
  </message>
  <message>
   <source>Pay on {day} to go on, {near}</source>
   <translation>Zum Weitermachen zahlen am {day}, {near}</translation>
  </message>
  <message>
   <source>Ends, the last day is {day}</source>
   <translation>Endet, letzter Tag ist {day}</translation>
  </message>
  <message>
   <source>It does not renew by itself.</source>
   <translation>Es verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>The safe day was {day}, {near}</source>
   <translation>Der sichere Tag war {day}, {near}</translation>
  </message>
  <message>
   <source>Cancel now all the same: it may still count, for {event} has not come.</source>
   <translation>Trotzdem jetzt kündigen: Es kann noch gelten, denn {event} steht noch bevor.</translation>
  </message>
  <message>
   <source>{who} asks for {by} of notice before {event}.</source>
   <translation>Kündigungsfrist laut {who}: {by} vor {event}.</translation>
  </message>
  <message>
   <source>{who} wants to know {by} before {event}.</source>
   <translation>Zu kündigen laut {who}: {by} vor {event}.</translation>
  </message>
  <message>
   <source>{who} may charge as early as {by} before {event}.</source>
   <translation>Früheste Abbuchung laut {who}: {by} vor {event}.</translation>
  </message>
  <message>
   <source>The day before the trial turns into a paid plan on {event}.</source>
   <translation>Der Tag, bevor die Probezeit am {event} in ein bezahltes Abo übergeht.</translation>
  </message>
  <message>
   <source>The day before the minimum term is over on {event}.</source>
   <translation>Der Tag, bevor die Mindestlaufzeit am {event} vorbei ist.</translation>
  </message>
  <message>
   <source>The day before the next term begins on {event}.</source>
   <translation>Der Tag, bevor am {event} die nächste Laufzeit beginnt.</translation>
  </message>
  <message>
   <source>The day before the charge on {event}.</source>
   <translation>Der Tag vor der Abbuchung am {event}.</translation>
  </message>
  <message>
   <source>Can be cancelled on any day{day}</source>
   <translation>Jederzeit kündbar{day}</translation>
  </message>
  <message>
   <source>Ended, the last day was {day}</source>
   <translation>Beendet, letzter Tag war {day}</translation>
  </message>
  <message>
   <source>Not marked as paid: {day}</source>
   <translation>Nicht als bezahlt vermerkt: {day}</translation>
  </message>
  <message>
   <source>It does not renew by itself. Mark what you paid, or say when it ended.</source>
   <translation>Es verlängert sich nicht von selbst. Zahlungen vermerken oder das Ende angeben.</translation>
  </message>
  <message>
   <source>Cancel by {day}, {near}</source>
   <translation>Kündigen bis {day}, {near}</translation>
  </message>
  <message>
   <source>Cancelled today, its last day would be {day}.</source>
   <translation>Bei Kündigung heute wäre der letzte Tag {day}.</translation>
  </message>
  <message>
   <source>renewal</source>
   <translation>Verlängerung</translation>
  </message>
  <message>
   <source>notice before a trial ends</source>
   <translation>Frist vor dem Ende der Probezeit</translation>
  </message>
  <message>
   <source>how long before a renewal to cancel</source>
   <translation>wie lange vor einer Verlängerung zu kündigen ist</translation>
  </message>
  <message>
   <source>not known, for earlier charges are not</source>
   <translation>nicht bekannt, weil frühere Abbuchungen es nicht sind</translation>
  </message>
  <message>
   <source>nothing: it runs on until it is cancelled</source>
   <translation>nichts: läuft weiter bis zur Kündigung</translation>
  </message>
  <message numerus="yes">
   <source>{days} day(s) before</source>
   <translation>
    <numerusform>{days} Tag vorher</numerusform>
    <numerusform>{days} Tage vorher</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {near}</source>
   <translation>{day}, {near}</translation>
  </message>
  <message>
   <source>until further notice</source>
   <translation>bis auf Weiteres</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Beginnt</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>Paid so far</source>
   <translation>Bisher bezahlt</translation>
  </message>
  <message>
   <source>Trial notice</source>
   <translation>Probezeitfrist</translation>
  </message>
  <message>
   <source>Cancel before</source>
   <translation>Vorher kündigen</translation>
  </message>
  <message>
   <source>Charged early</source>
   <translation>Frühe Abbuchung</translation>
  </message>
  <message>
   <source>{price} up to {day}, then {full}</source>
   <translation>{price} bis {day}, dann {full}</translation>
  </message>
  <message>
   <source>Lower price</source>
   <translation>Aktionspreis</translation>
  </message>
  <message>
   <source>Was due</source>
   <translation>War fällig</translation>
  </message>
  <message numerus="yes">
   <source>{count} charge(s), the last on {day}</source>
   <translation>
    <numerusform>{count} Zahlung, die letzte am {day}</numerusform>
    <numerusform>{count} Zahlungen, die letzte am {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>Nicht vermerkt</translation>
  </message>
  <message>
   <source>Charges that are not marked as paid</source>
   <translation>Zahlungen, die nicht als bezahlt vermerkt sind</translation>
  </message>
  <message>
   <source>Card valid to</source>
   <translation>Karte gültig bis</translation>
  </message>
  <message>
   <source>Contract no.</source>
   <translation>Vertragsnr.</translation>
  </message>
  <message>
   <source>Renews by</source>
   <translation>Verlängerung um</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>{value}, from the record</source>
   <translation>{value}, aus dem Eintrag</translation>
  </message>
  <message>
   <source>Paused until</source>
   <translation>Pausiert bis</translation>
  </message>
  <message>
   <source>{value}, assumed</source>
   <translation>{value}, angenommen</translation>
  </message>
  <message>
   <source>{address}
(from the record)</source>
   <translation>{address}
(aus dem Eintrag)</translation>
  </message>
  <message>
   <source>Another billing day</source>
   <translation>Anderer Abbuchungstag</translation>
  </message>
  <message>
   <source>Began</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>Trial ended, then {price}</source>
   <translation>Probezeit beendet, dann {price}</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>Lower price ended: {before} → {after}</source>
   <translation>Aktionspreis beendet: {before} → {after}</translation>
  </message>
  <message>
   <source>First charge, {price}</source>
   <translation>Erste Abbuchung, {price}</translation>
  </message>
  <message>
   <source>Paid, {price}</source>
   <translation>Bezahlt, {price}</translation>
  </message>
  <message>
   <source>Put off until {until}</source>
   <translation>Verschoben bis {until}</translation>
  </message>
  <message>
   <source>Went on</source>
   <translation>Fortgesetzt</translation>
  </message>
  <message>
   <source>Moved to the trash</source>
   <translation>In den Papierkorb gelegt</translation>
  </message>
  <message>
   <source>Paused until further notice</source>
   <translation>Pausiert bis auf Weiteres</translation>
  </message>
  <message>
   <source>Kept, to be asked again after a year</source>
   <translation>Behalten, Frage in einem Jahr wieder</translation>
  </message>
  <message>
   <source>Paused until {day}</source>
   <translation>Pausiert bis {day}</translation>
  </message>
  <message>
   <source>Kept after the trial that ends {day}</source>
   <translation>Behalten nach der Probezeit bis {day}</translation>
  </message>
  <message>
   <source>Kept beyond {day}</source>
   <translation>Behalten über {day} hinaus</translation>
  </message>
  <message>
   <source>Kept, due {day}</source>
   <translation>Behalten, fällig am {day}</translation>
  </message>
  <message>
   <source>Kept at the full price from {day}</source>
   <translation>Behalten zum vollen Preis ab {day}</translation>
  </message>
  <message>
   <source>Kept at the new price from {day}</source>
   <translation>Behalten zum neuen Preis ab {day}</translation>
  </message>
  <message>
   <source>Kept, no money asked back by {day}</source>
   <translation>Behalten, bis {day} kein Geld zurückverlangt</translation>
  </message>
  <message>
   <source>Kept, for {day}</source>
   <translation>Behalten, für {day}</translation>
  </message>
  <message>
   <source>Plan {plan}</source>
   <translation>Tarif {plan}</translation>
  </message>
  <message>
   <source>{category}, {effort}</source>
   <translation>{category}, {effort}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>dein Abo</translation>
  </message>
  <message>
   <source>{line}, your record</source>
   <translation>{line}, dein Eintrag</translation>
  </message>
  <message>
   <source>{line}, from a file</source>
   <translation>{line}, aus einer Datei</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>In Kündigung</translation>
  </message>
  <message>
   <source>Ending</source>
   <translation>Läuft aus</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>Turnus</translation>
  </message>
  <message>
   <source>Cancel by</source>
   <translation>Kündigen bis</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>{day}, not marked as paid</source>
   <translation>{day}, nicht als bezahlt vermerkt</translation>
  </message>
  <message>
   <source>The safe day was {day}. Act now all the same: it may still count.</source>
   <translation>Der sichere Tag war {day}. Trotzdem jetzt handeln: Es kann noch gelten.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>The trial ends on {day}, then {price} is charged.</source>
   <translation>Die Probezeit endet am {day}, dann wird {price} abgebucht.</translation>
  </message>
  <message>
   <source>The safe day was {date}. Cancel now all the same: it may still count.</source>
   <translation>Der sichere Tag war {date}. Trotzdem jetzt kündigen: Es kann noch gelten.</translation>
  </message>
  <message>
   <source>Cancel by {date}, {near}, or it is charged on {event}.</source>
   <translation>Kündigen bis {date}, {near}, sonst wird am {event} abgebucht.</translation>
  </message>
  <message>
   <source>Cancel by {date}, {near}, or it runs until {day}.</source>
   <translation>Kündigen bis {date}, {near}, sonst läuft es bis {day}.</translation>
  </message>
  <message>
   <source>Cancel by {date}, {near}, or it goes on; from {event} on it can be ended at any time.</source>
   <translation>Kündigen bis {date}, {near}, sonst läuft es weiter; ab {event} ist es jederzeit kündbar.</translation>
  </message>
  <message>
   <source>The trial ends on {end}; on {day}, {price} is charged first.</source>
   <translation>Die Probezeit endet am {end}; am {day} wird zum ersten Mal abgebucht: {price}.</translation>
  </message>
  <message>
   <source>It can be ended at any time: cancelled today, it runs until {day}.</source>
   <translation>Jederzeit kündbar: Bei Kündigung heute läuft es bis {day}.</translation>
  </message>
  <message>
   <source>Cancel by {date}, {near}, or it is a paid plan from {event} on.</source>
   <translation>Kündigen bis {date}, {near}, sonst ist es ab {event} kostenpflichtig.</translation>
  </message>
  <message>
   <source>{cycle}, next on {day}; it does not renew by itself.</source>
   <translation>{cycle}, das nächste Mal am {day}; verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>It has ended; nothing is owed from {day} on.</source>
   <translation>Beendet; ab {day} ist nichts mehr zu zahlen.</translation>
  </message>
  <message>
   <source>Paused: nothing is charged until it is taken up again.</source>
   <translation>Pausiert: Es wird nichts abgebucht, bis es weitergeht.</translation>
  </message>
  <message>
   <source>The trial ends; the first charge is on {day}.</source>
   <translation>Die Probezeit endet; die erste Abbuchung ist am {day}.</translation>
  </message>
  <message>
   <source>It runs until {day}; nothing is owed after that.</source>
   <translation>Es läuft bis {day}; danach ist nichts mehr zu zahlen.</translation>
  </message>
  <message>
   <source>{cycle}, next on {day}.</source>
   <translation>{cycle}, das nächste Mal am {day}.</translation>
  </message>
  <message>
   <source>Decide by {date}, {near}.</source>
   <translation>Entscheiden bis {date}, {near}.</translation>
  </message>
  <message>
   <source>How to show the month</source>
   <translation>Wie der Monat gezeigt wird</translation>
  </message>
  <message>
   <source>Nothing in the calendar yet</source>
   <translation>Noch nichts im Kalender</translation>
  </message>
  <message>
   <source>Once there are subscriptions, you see here on which day each is charged, and until when you can decide.</source>
   <translation>Sobald es Abos gibt, siehst du hier, an welchem Tag jedes abgebucht wird und bis wann du entscheiden kannst.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Nothing falls into this month.</source>
   <translation>In diesen Monat fällt nichts.</translation>
  </message>
  <message>
   <source>Last day to decide</source>
   <translation>Letzter Tag zum Entscheiden</translation>
  </message>
  <message>
   <source>To do and to know</source>
   <translation>Zu tun und zu wissen</translation>
  </message>
  <message>
   <source>Nothing is charged, and nothing to decide.</source>
   <translation>Nichts wird abgebucht, nichts ist zu entscheiden.</translation>
  </message>
  <message>
   <source>Left your accounts</source>
   <translation>Abgegangen</translation>
  </message>
  <message>
   <source>Leaves your accounts</source>
   <translation>Geht ab</translation>
  </message>
  <message>
   <source>Nobody marked it as paid</source>
   <translation>Niemand hat sie als bezahlt markiert</translation>
  </message>
  <message>
   <source>Go on…</source>
   <translation>Weiter …</translation>
  </message>
  <message>
   <source>First charge after the trial</source>
   <translation>Erste Abbuchung nach der Probezeit</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>Entscheiden</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>The chosen day</source>
   <translation>Der gewählte Tag</translation>
  </message>
  <message>
   <source>Charge</source>
   <translation>Abbuchung</translation>
  </message>
  <message>
   <source>First charge after a trial</source>
   <translation>Erste Abbuchung nach der Probezeit</translation>
  </message>
  <message>
   <source>To decide, to do or to know</source>
   <translation>Zu entscheiden, zu tun oder zu wissen</translation>
  </message>
  <message>
   <source>Filter …</source>
   <translation>Filtern …</translation>
  </message>
  <message>
   <source>Filter cancellations</source>
   <translation>Kündigungen filtern</translation>
  </message>
  <message>
   <source>No cancellations</source>
   <translation>Keine Kündigungen</translation>
  </message>
  <message>
   <source>To cancel a subscription, choose Cancel… on Today or among the subscriptions. Here you then see what to do next, until no further charge comes.</source>
   <translation>Um ein Abo zu kündigen, wähle unter Heute oder bei den Abos „Kündigen …“. Hier steht dann, was als Nächstes zu tun ist, bis nichts mehr abgebucht wird.</translation>
  </message>
  <message>
   <source>Choose a subscription</source>
   <translation>Abo auswählen</translation>
  </message>
  <message>
   <source>Spared since the year began: {sums}</source>
   <translation>Seit Jahresbeginn gespart: {sums}</translation>
  </message>
  <message>
   <source>The last entry of {name} is taken back</source>
   <translation>Letzter Eintrag von {name} zurückgenommen</translation>
  </message>
  <message>
   <source>Noted why {name} is cancelled</source>
   <translation>Notiert, warum {name} gekündigt wird</translation>
  </message>
  <message>
   <source>Noted who bills {name}</source>
   <translation>Vermerkt, wer {name} abrechnet</translation>
  </message>
  <message>
   <source>{name}: noted what did not work</source>
   <translation>{name}: notiert, was nicht geklappt hat</translation>
  </message>
  <message>
   <source>{name}: the step did work</source>
   <translation>{name}: Der Schritt hat doch geklappt</translation>
  </message>
  <message>
   <source>{name}: evidence kept</source>
   <translation>{name}: Nachweis aufbewahrt</translation>
  </message>
  <message>
   <source>{name}: a note on evidence</source>
   <translation>{name}: Notiz zum Nachweis</translation>
  </message>
  <message>
   <source>{name}: evidence taken out</source>
   <translation>{name}: Nachweis herausgenommen</translation>
  </message>
  <message>
   <source>{name}: step done</source>
   <translation>{name}: Schritt erledigt</translation>
  </message>
  <message>
   <source>{name}: step open again</source>
   <translation>{name}: Schritt wieder offen</translation>
  </message>
  <message>
   <source>{name}: done</source>
   <translation>{name}: erledigt</translation>
  </message>
  <message>
   <source>{name}: open again</source>
   <translation>{name}: wieder offen</translation>
  </message>
  <message>
   <source>{name}: another way</source>
   <translation>{name}: anderer Weg</translation>
  </message>
  <message>
   <source>Note on a file</source>
   <translation>Notiz zu einer Datei</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Notieren</translation>
  </message>
  <message>
   <source>Save the evidence pack</source>
   <translation>Nachweismappe speichern</translation>
  </message>
  <message>
   <source>ZIP files (*.zip)</source>
   <translation>ZIP-Dateien (*.zip)</translation>
  </message>
  <message>
   <source>{said}; missing or changed, so left out: {names}</source>
   <translation>{said}; fehlt oder verändert und darum nicht dabei: {names}</translation>
  </message>
  <message>
   <source>{file} is written</source>
   <translation>{file} ist geschrieben</translation>
  </message>
  <message numerus="yes">
   <source>{count} cancellation(s) begun</source>
   <translation>
    <numerusform>{count} Kündigung begonnen</numerusform>
    <numerusform>{count} Kündigungen begonnen</numerusform>
   </translation>
  </message>
  <message>
   <source>Your subscriptions could not be opened</source>
   <translation>Deine Abos ließen sich nicht öffnen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>The record changed: {names}.</source>
   <translation>Der Eintrag hat sich geändert: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>Next {count} charge(s)</source>
   <translation>
    <numerusform>Nächste {count} Abbuchung</numerusform>
    <numerusform>Nächste {count} Abbuchungen</numerusform>
   </translation>
  </message>
  <message>
   <source>{day} {year}</source>
   <translation>{day} {year}</translation>
  </message>
  <message>
   <source>{day}, {price}</source>
   <translation>{day}, {price}</translation>
  </message>
  <message>
   <source>What do you pay for again and again?</source>
   <translation>Wofür zahlst du immer wieder?</translation>
  </message>
  <message>
   <source>Write the first one down as you would say it. Subtrack tells you by when to decide.</source>
   <translation>Schreib das erste einfach so auf, wie du es sagen würdest. Subtrack sagt dir, bis wann du dich entscheiden musst.</translation>
  </message>
  <message>
   <source>First start</source>
   <translation>Erster Start</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No account, nothing is sent.</source>
   <translation>Alles bleibt auf diesem Computer. Kein Konto, nichts wird gesendet.</translation>
  </message>
  <message>
   <source>Fill in a form instead</source>
   <translation>Lieber ein Formular ausfüllen</translation>
  </message>
  <message>
   <source>Look around first</source>
   <translation>Erst einmal umsehen</translation>
  </message>
  <message>
   <source>A sample household, kept apart and gone with one click</source>
   <translation>Ein Beispielhaushalt, getrennt und mit einem Klick wieder weg</translation>
  </message>
  <message>
   <source>Nothing is kept before you have seen it</source>
   <translation>Übernommen wird erst, was du gesehen hast</translation>
  </message>
  <message>
   <source>{count} providers bring their own terms along</source>
   <translation>{count} Anbieter bringen ihre Bedingungen schon mit</translation>
  </message>
  <message>
   <source>Nothing to add up yet</source>
   <translation>Noch nichts zusammenzuzählen</translation>
  </message>
  <message>
   <source>Once there are subscriptions, you see here what goes out each month, where it goes, and what you would save without one of them.</source>
   <translation>Sobald es Abos gibt, siehst du hier, was jeden Monat abgeht, wohin es geht und was du ohne eines davon sparen würdest.</translation>
  </message>
  <message>
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
  </message>
  <message>
   <source>Nothing ended this year.</source>
   <translation>Dieses Jahr ist nichts zu Ende gegangen.</translation>
  </message>
  <message>
   <source>Which time to show</source>
   <translation>Welche Zeit gezeigt wird</translation>
  </message>
  <message>
   <source>Export the charges</source>
   <translation>Abbuchungen exportieren</translation>
  </message>
  <message>
   <source>By category</source>
   <translation>Nach Kategorie</translation>
  </message>
  <message>
   <source>Who takes the money</source>
   <translation>Wer das Geld bekommt</translation>
  </message>
  <message>
   <source>Ended this year</source>
   <translation>Dieses Jahr beendet</translation>
  </message>
  <message>
   <source>Counted is what was cancelled here, once you checked that no further charge came.</source>
   <translation>Gezählt wird, was hier gekündigt wurde, sobald du geprüft hast, dass keine Abbuchung mehr kam.</translation>
  </message>
  <message>
   <source>Next 12 months</source>
   <translation>Nächste 12 Monate</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Dieses Jahr</translation>
  </message>
  <message>
   <source>Since the start</source>
   <translation>Seit Beginn</translation>
  </message>
  <message>
   <source>Nothing goes out.</source>
   <translation>Nichts wird abgebucht.</translation>
  </message>
  <message>
   <source>{sums} saved</source>
   <translation>{sums} gespart</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Show all {count}</source>
   <translation>Alle {count} zeigen</translation>
  </message>
  <message>
   <source>Nothing stands out in what is known here.</source>
   <translation>Nichts fällt auf an dem, was hier bekannt ist.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <source>every month or more often</source>
   <translation>jeden Monat oder öfter</translation>
  </message>
  <message>
   <source>yearly and other bills</source>
   <translation>jährliche und andere Rechnungen</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>Charges in {currency}</source>
   <translation>Abbuchungen in {currency}</translation>
  </message>
  <message>
   <source>Show as a chart</source>
   <translation>Als Diagramm zeigen</translation>
  </message>
  <message>
   <source>Currency: {code}</source>
   <translation>Währung: {code}</translation>
  </message>
  <message>
   <source>Charges as a table</source>
   <translation>Abbuchungen als Tabelle</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Every month or more often</source>
   <translation>Jeden Monat oder öfter</translation>
  </message>
  <message>
   <source>Yearly and other bills</source>
   <translation>Jährliche und andere</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Tick what you could do without: what that saves until a year from today, if it is cancelled today. Terms and notice are counted in.</source>
   <translation>Hake an, worauf du verzichten könntest: was das bis heute in einem Jahr spart, wenn du es heute kündigst. Laufzeit und Frist sind eingerechnet.</translation>
  </message>
  <message>
   <source>Without this one</source>
   <translation>Ohne dieses</translation>
  </message>
  <message>
   <source>Without these {count}</source>
   <translation>Ohne diese {count}</translation>
  </message>
  <message>
   <source>nothing less</source>
   <translation>nichts weniger</translation>
  </message>
  <message>
   <source>Cancel this one…</source>
   <translation>Dieses kündigen …</translation>
  </message>
  <message>
   <source>Cancel these {count}…</source>
   <translation>Diese {count} kündigen …</translation>
  </message>
  <message>
   <source>and {sums}, up to {day}.</source>
   <translation>und {sums}, bis einschließlich {day}.</translation>
  </message>
  <message>
   <source>up to {day}.</source>
   <translation>bis einschließlich {day}.</translation>
  </message>
  <message>
   <source>{count} of them not counted: from when on is not known.</source>
   <translation>{count} davon nicht gezählt: Ab wann, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Nothing runs.</source>
   <translation>Es läuft nichts.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Was wäre, wenn</translation>
  </message>
  <message>
   <source>{sum} less</source>
   <translation>{sum} weniger</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s)</source>
   <translation>
    <numerusform>{count} Abo</numerusform>
    <numerusform>{count} Abos</numerusform>
   </translation>
  </message>
  <message>
   <source>{sums} come on top; without a rate they are not added.</source>
   <translation>{sums} kommen dazu; ohne Kurs werden sie nicht zusammengezählt.</translation>
  </message>
  <message>
   <source>from {day}, {sums} until then</source>
   <translation>ab {day}, bis dahin {sums}</translation>
  </message>
  <message>
   <source>{before} to {after} from {day} on.</source>
   <translation>{before} auf {after} ab {day}.</translation>
  </message>
  <message>
   <source>{yearly} a year instead of {now}, by the record's price of {day}.</source>
   <translation>{yearly} im Jahr statt {now}, nach dem Preis vom {day} im Eintrag.</translation>
  </message>
  <message>
   <source>{names}, {sums} a month together.</source>
   <translation>{names}, zusammen {sums} im Monat.</translation>
  </message>
  <message>
   <source>No category</source>
   <translation>Ohne Kategorie</translation>
  </message>
  <message>
   <source>{count} AI assistants</source>
   <translation>{count} KI-Assistenten</translation>
  </message>
  <message>
   <source>{count} music services</source>
   <translation>{count} Musikdienste</translation>
  </message>
  <message>
   <source>{count} VPNs</source>
   <translation>{count} VPNs</translation>
  </message>
  <message>
   <source>{count} password managers</source>
   <translation>{count} Passwortmanager</translation>
  </message>
  <message>
   <source>{count} cloud storages</source>
   <translation>{count} Cloud-Speicher</translation>
  </message>
  <message>
   <source>{count} meal kits</source>
   <translation>{count} Kochboxen</translation>
  </message>
  <message>
   <source>Leaves your accounts from {first} to {last}</source>
   <translation>Geht von deinen Konten ab von {first} bis {last}</translation>
  </message>
  <message numerus="yes">
   <source>{count} charge(s) not marked as paid are in it.</source>
   <translation>
    <numerusform>{count} Abbuchung, die nicht als bezahlt markiert ist, ist dabei.</numerusform>
    <numerusform>{count} Abbuchungen, die nicht als bezahlt markiert sind, sind dabei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {count} subscription(s) earlier charges are not known.</source>
   <translation>
    <numerusform>Von {count} Abo sind frühere Abbuchungen nicht bekannt.</numerusform>
    <numerusform>Von {count} Abos sind frühere Abbuchungen nicht bekannt.</numerusform>
   </translation>
  </message>
  <message>
   <source>{month}: {total}, of which {seldom} for yearly and other bills</source>
   <translation>{month}: {total}, davon {seldom} für jährliche und andere Rechnungen</translation>
  </message>
  <message>
   <source>{month}: {total}</source>
   <translation>{month}: {total}</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <source>The provider itself</source>
   <translation>Der Anbieter selbst</translation>
  </message>
  <message>
   <source>{names}; the first one on {day}.</source>
   <translation>{names}; die erste am {day}.</translation>
  </message>
  <message>
   <source>On {day}, then {price} {cycle}.</source>
   <translation>Am {day}, danach {price} {cycle}.</translation>
  </message>
  <message>
   <source>{name} rises by {percent} %</source>
   <translation>{name} steigt um {percent} %</translation>
  </message>
  <message>
   <source>{name} rose by {percent} %</source>
   <translation>{name} stieg um {percent} %</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Left your accounts since {first}</source>
   <translation>Von deinen Konten abgegangen seit {first}</translation>
  </message>
  <message>
   <source>If nothing changes.</source>
   <translation>Wenn sich nichts ändert.</translation>
  </message>
  <message>
   <source>What went out and what is still to come, if nothing changes.</source>
   <translation>Was abgegangen ist und noch kommt, wenn sich nichts ändert.</translation>
  </message>
  <message>
   <source>As far as charges are known here.</source>
   <translation>Soweit Abbuchungen hier bekannt sind.</translation>
  </message>
  <message>
   <source>It is not known from when on.</source>
   <translation>Ab wann, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>verified {day}</source>
   <translation>geprüft {day}</translation>
  </message>
  <message>
   <source>ended {day}</source>
   <translation>beendet {day}</translation>
  </message>
  <message>
   <source>ends {day}</source>
   <translation>endet {day}</translation>
  </message>
  <message>
   <source>not counted yet</source>
   <translation>noch nicht gezählt</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>nicht gezählt</translation>
  </message>
  <message>
   <source>Leaves your accounts in {year}</source>
   <translation>Geht {year} von deinen Konten ab</translation>
  </message>
  <message>
   <source>{count} others</source>
   <translation>{count} andere</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>ab {day}</translation>
  </message>
  <message>
   <source>{count} trials end soon</source>
   <translation>{count} Probezeiten enden bald</translation>
  </message>
  <message>
   <source>The trial of {name} ends soon</source>
   <translation>Die Probezeit von {name} endet bald</translation>
  </message>
  <message>
   <source>{name} by the year</source>
   <translation>{name} jährlich</translation>
  </message>
  <message>
   <source>{count} subscriptions with {name}</source>
   <translation>{count} Abos bei {name}</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} bis {until}</translation>
  </message>
  <message>
   <source>New category…</source>
   <translation>Neue Kategorie …</translation>
  </message>
  <message>
   <source>New tags…</source>
   <translation>Neue Schlagwörter …</translation>
  </message>
  <message>
   <source>New category</source>
   <translation>Neue Kategorie</translation>
  </message>
  <message>
   <source>Name of the category</source>
   <translation>Name der Kategorie</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>New tags</source>
   <translation>Neue Schlagwörter</translation>
  </message>
  <message>
   <source>Tags to add, with commas between them</source>
   <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
  </message>
  <message numerus="yes">
   <source>Search {count} provider(s) …</source>
   <translation>
    <numerusform>{count} Anbieter durchsuchen …</numerusform>
    <numerusform>{count} Anbieter durchsuchen …</numerusform>
   </translation>
  </message>
  <message>
   <source>You can write down what you know of a provider that is missing here.</source>
   <translation>Was du über einen Anbieter weißt, der hier fehlt, kannst du selbst aufschreiben.</translation>
  </message>
  <message>
   <source>Search providers</source>
   <translation>Anbieter suchen</translation>
  </message>
  <message>
   <source>All categories</source>
   <translation>Alle Kategorien</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Aufwand</translation>
  </message>
  <message>
   <source>Any effort</source>
   <translation>Jeder Aufwand</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Neuer Eintrag …</translation>
  </message>
  <message>
   <source>A name, or a line of a bank statement</source>
   <translation>Ein Name oder eine Zeile vom Kontoauszug</translation>
  </message>
  <message>
   <source>Add a record</source>
   <translation>Eintrag hinzufügen</translation>
  </message>
  <message>
   <source>Import a record…</source>
   <translation>Eintrag importieren …</translation>
  </message>
  <message>
   <source>This subscription is no longer there.</source>
   <translation>Dieses Abo gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>Noted the provider of {name}</source>
   <translation>Anbieter von {name} vermerkt</translation>
  </message>
  <message>
   <source>Provider record (*.toml)</source>
   <translation>Eintrag eines Anbieters (*.toml)</translation>
  </message>
  <message>
   <source>Your record stays in use</source>
   <translation>Dein Eintrag gilt weiter</translation>
  </message>
  <message>
   <source>Export a record</source>
   <translation>Eintrag exportieren</translation>
  </message>
  <message>
   <source>Your record of {name} removed</source>
   <translation>Dein Eintrag zu {name} ist entfernt</translation>
  </message>
  <message>
   <source>{file} is left out: {reason}.</source>
   <translation>{file} bleibt außen vor: {reason}.</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Subtrack is made with these. Those under the LGPL may be replaced by other versions.</source>
   <translation>Daraus ist Subtrack gemacht. Teile unter der LGPL dürfen durch andere Versionen ersetzt werden.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über Subtrack</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Nothing leaves this computer unless you switch it on here.</source>
   <translation>Nichts verlässt diesen Computer, solange du es nicht hier einschaltest.</translation>
  </message>
  <message>
   <source>README.md, in its sections “Where the data lies” and “Privacy”</source>
   <translation>README.md, in den Abschnitten „Where the data lies“ und „Privacy“</translation>
  </message>
  <message>
   <source>Licences of the parts</source>
   <translation>Lizenzen der Teile</translation>
  </message>
  <message>
   <source>The parts are not known here.</source>
   <translation>Die Teile sind hier nicht bekannt.</translation>
  </message>
  <message>
   <source>licence not named</source>
   <translation>Lizenz nicht genannt</translation>
  </message>
  <message>
   <source>{name} {version}: {licence}</source>
   <translation>{name} {version}: {licence}</translation>
  </message>
  <message>
   <source>Only a program that runs can keep an eye on your days. Without a tray, closing the window ends it.</source>
   <translation>Nur ein Programm, das läuft, kann deine Termine im Blick behalten. Ohne Infobereich endet es, wenn du das Fenster schließt.</translation>
  </message>
  <message>
   <source>Reminders are shown on the desktop</source>
   <translation>Erinnerungen erscheinen auf dem Desktop</translation>
  </message>
  <message>
   <source>Closing the window leaves the program in the tray</source>
   <translation>Beim Schließen bleibt das Programm im Infobereich</translation>
  </message>
  <message>
   <source>In the background</source>
   <translation>Im Hintergrund</translation>
  </message>
  <message>
   <source>Go on in the tray when the window is closed</source>
   <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
  </message>
  <message>
   <source>Start with the computer, in the tray</source>
   <translation>Mit dem Computer starten, im Infobereich</translation>
  </message>
  <message>
   <source>Show reminders on the desktop while the program runs</source>
   <translation>Erinnerungen auf dem Desktop zeigen, solange das Programm läuft</translation>
  </message>
  <message>
   <source>Send a test reminder</source>
   <translation>Erinnerung zur Probe senden</translation>
  </message>
  <message>
   <source>This desktop has no tray at the moment.</source>
   <translation>Dieser Desktop hat im Moment keinen Infobereich.</translation>
  </message>
  <message>
   <source>It is on its way. Did you see it?</source>
   <translation>Sie ist unterwegs. Hast du sie gesehen?</translation>
  </message>
  <message>
   <source>Look whether the desktop is set not to disturb, and whether it lets Subtrack show notifications. Today and the tray tell you all the same.</source>
   <translation>Sieh nach, ob der Desktop auf „Nicht stören“ steht und ob er Subtrack Mitteilungen zeigen lässt. Heute und der Infobereich sagen es dir trotzdem.</translation>
  </message>
  <message>
   <source>No reminders are shown on the desktop</source>
   <translation>Auf dem Desktop erscheinen keine Erinnerungen</translation>
  </message>
  <message>
   <source>Good. Reminders reach you.</source>
   <translation>Gut. Erinnerungen erreichen dich.</translation>
  </message>
  <message>
   <source>Closing the window ends the program</source>
   <translation>Beim Schließen endet das Programm</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Show names and amounts there</source>
   <translation>Dort Namen und Beträge nennen</translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation>Einen Test senden</translation>
  </message>
  <message>
   <source>Without names it says only by when there is something to do.</source>
   <translation>Ohne Namen steht dort nur, bis wann etwas zu tun ist.</translation>
  </message>
  <message>
   <source>Account changed</source>
   <translation>Konto geändert</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Es wird von selbst noch einmal versucht.</translation>
  </message>
  <message>
   <source>Try again now</source>
   <translation>Jetzt noch einmal versuchen</translation>
  </message>
  <message>
   <source>Sums in your home currency stand first; those in others stand beside them. They are never added up, for that would need a rate.</source>
   <translation>Summen in der eigenen Währung stehen vorn, die in anderen daneben. Zusammengezählt werden sie nie, denn das bräuchte einen Kurs.</translation>
  </message>
  <message>
   <source>As usual here: {name}</source>
   <translation>Wie hier üblich: {name}</translation>
  </message>
  <message>
   <source>Another language is spoken from the next start on.</source>
   <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Language changed from the next start on</source>
   <translation>Sprache geändert ab dem nächsten Start</translation>
  </message>
  <message>
   <source>Currency and week</source>
   <translation>Währung und Woche</translation>
  </message>
  <message>
   <source>Home currency</source>
   <translation>Eigene Währung</translation>
  </message>
  <message>
   <source>Weeks begin on</source>
   <translation>Wochen beginnen am</translation>
  </message>
  <message>
   <source>Home currency changed</source>
   <translation>Eigene Währung geändert</translation>
  </message>
  <message>
   <source>Start of the week changed</source>
   <translation>Wochenbeginn geändert</translation>
  </message>
  <message>
   <source>Look and language</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Look changed</source>
   <translation>Aussehen geändert</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>A backup is one file with everything: subscriptions, evidence, own provider records, signatures and settings, but no passwords. An export has the subscriptions, for another program or to be imported into other data.</source>
   <translation>Eine Sicherung ist eine Datei mit allem: Abos, Nachweise, eigene Anbieter-Einträge, Unterschriften und Einstellungen, aber keine Passwörter. Ein Export enthält die Abos, für ein anderes Programm oder zum Importieren in andere Daten.</translation>
  </message>
  <message numerus="yes">
   <source>{size} in {count} file(s)</source>
   <translation>
    <numerusform>{size} in {count} Datei</numerusform>
    <numerusform>{size} in {count} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Backed up as {name}, with {count} subscription(s).</source>
   <translation>
    <numerusform>Gesichert als {name}, mit {count} Abo.</numerusform>
    <numerusform>Gesichert als {name}, mit {count} Abos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database has {count} fault(s). Restore a backup, or export what is left first.</source>
   <translation>
    <numerusform>Die Datenbank hat {count} Fehler. Stelle eine Sicherung wieder her, oder exportiere vorher, was noch da ist.</numerusform>
    <numerusform>Die Datenbank hat {count} Fehler. Stelle eine Sicherung wieder her, oder exportiere vorher, was noch da ist.</numerusform>
   </translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Back up…</source>
   <translation>Sichern …</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Wiederherstellen …</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>Check the database</source>
   <translation>Datenbank prüfen</translation>
  </message>
  <message>
   <source>Show the trash</source>
   <translation>Papierkorb zeigen</translation>
  </message>
  <message>
   <source>Empty the trash…</source>
   <translation>Papierkorb leeren …</translation>
  </message>
  <message>
   <source>Back up everything</source>
   <translation>Alles sichern</translation>
  </message>
  <message>
   <source>Backups (*.zip)</source>
   <translation>Sicherungen (*.zip)</translation>
  </message>
  <message>
   <source>It is being backed up…</source>
   <translation>Es wird gesichert …</translation>
  </message>
  <message>
   <source>Export everything</source>
   <translation>Alles exportieren</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>The database is sound.</source>
   <translation>Die Datenbank ist in Ordnung.</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Kalender (*.ics)</translation>
  </message>
  <message>
   <source>Keep a calendar file up to date</source>
   <translation>Eine Kalenderdatei aktuell halten</translation>
  </message>
  <message>
   <source>Reminders elsewhere</source>
   <translation>Erinnerungen anderswo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Show names and amounts in the calendar file</source>
   <translation>Namen und Beträge in der Kalenderdatei zeigen</translation>
  </message>
  <message>
   <source>Export a calendar once…</source>
   <translation>Kalender einmal exportieren …</translation>
  </message>
  <message>
   <source>Calendar file chosen</source>
   <translation>Kalenderdatei gewählt</translation>
  </message>
  <message>
   <source>Calendar file changed</source>
   <translation>Kalenderdatei geändert</translation>
  </message>
  <message>
   <source>Export a calendar once</source>
   <translation>Kalender einmal exportieren</translation>
  </message>
  <message>
   <source>A calendar file has every deadline of the next 400 days as a day with alarms. It follows what you change here. Let your calendar program subscribe to it, and your phone rings while the computer is off.</source>
   <translation>Eine Kalenderdatei enthält jede Frist der nächsten 400 Tage als Tag mit Erinnerungen. Sie folgt dem, was du hier änderst. Lass dein Kalenderprogramm sie abonnieren, dann klingelt dein Telefon auch bei ausgeschaltetem Computer.</translation>
  </message>
  <message>
   <source>Without names it says only by when there is something to decide.</source>
   <translation>Ohne Namen sagt sie nur, bis wann etwas zu entscheiden ist.</translation>
  </message>
  <message>
   <source>A calendar that you export once has names and amounts in it.</source>
   <translation>Ein Kalender, den du einmal exportierst, enthält Namen und Beträge.</translation>
  </message>
  <message>
   <source>The calendar file is no longer kept up to date</source>
   <translation>Die Kalenderdatei wird nicht mehr aktuell gehalten</translation>
  </message>
  <message>
   <source>It is up to date. It was last written on {day} at {time}.</source>
   <translation>Sie ist aktuell. Zuletzt geschrieben: {day}, {time} Uhr.</translation>
  </message>
  <message>
   <source>What was tried</source>
   <translation>Was versucht wurde</translation>
  </message>
  <message>
   <source>does not work</source>
   <translation>geht nicht</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>What comes up meanwhile is shown afterwards; on the last safe day it waits until {time} at most. Today and the tray show everything at any time.</source>
   <translation>Was in dieser Zeit anfällt, wird danach gezeigt; am letzten sicheren Tag wartet es höchstens bis {time}. „Heute“ und der Infobereich zeigen alles jederzeit.</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Ruhezeit von</translation>
  </message>
  <message>
   <source>Show nothing before</source>
   <translation>Nichts zeigen vor</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Ruhe bis</translation>
  </message>
  <message>
   <source>Reminders changed</source>
   <translation>Erinnerungen geändert</translation>
  </message>
  <message>
   <source>Write a time of day.</source>
   <translation>Gefragt ist eine Uhrzeit.</translation>
  </message>
  <message>
   <source>Letters are set in a font that has Latin, Greek, Cyrillic, Arabic and Hebrew. Other characters, such as Chinese and Japanese ones, are taken from a font of your computer; you can choose which.</source>
   <translation>Briefe sind in einer Schrift mit lateinischen, griechischen, kyrillischen, arabischen und hebräischen Zeichen gesetzt. Andere Zeichen, etwa chinesische und japanische, kommen aus einer Schrift deines Computers; du kannst wählen, aus welcher.</translation>
  </message>
  <message>
   <source>Fonts (*.ttf *.otf *.ttc *.otc)</source>
   <translation>Schriften (*.ttf *.otf *.ttc *.otc)</translation>
  </message>
  <message>
   <source>Font for other characters</source>
   <translation>Schrift für andere Zeichen</translation>
  </message>
  <message>
   <source>Choose a font…</source>
   <translation>Schrift wählen …</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Keine wählen</translation>
  </message>
  <message>
   <source>Choose a font</source>
   <translation>Schrift wählen</translation>
  </message>
  <message>
   <source>Font of letters changed</source>
   <translation>Schrift für Briefe geändert</translation>
  </message>
  <message>
   <source>As this computer has it</source>
   <translation>Was dieser Computer hat</translation>
  </message>
  <message>
   <source>Password of the mail</source>
   <translation>Passwort für die E-Mail</translation>
  </message>
  <message>
   <source>Send a mail on days on which something waits</source>
   <translation>An Tagen, an denen etwas wartet, eine Mail senden</translation>
  </message>
  <message>
   <source>Server for outgoing mail</source>
   <translation>Server für ausgehende Mail</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>none without a password</source>
   <translation>keiner ohne Passwort</translation>
  </message>
  <message>
   <source>the same as to whom it goes</source>
   <translation>wie die, an die sie geht</translation>
  </message>
  <message>
   <source>Look among the unwanted mails, and whether the address is right.</source>
   <translation>Sieh im Spam-Ordner nach, und prüfe, ob die Adresse stimmt.</translation>
  </message>
  <message>
   <source>Mails are sent</source>
   <translation>Mails werden gesendet</translation>
  </message>
  <message>
   <source>No mails are sent any more</source>
   <translation>Mails werden nicht mehr gesendet</translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation>Wird gesendet …</translation>
  </message>
  <message>
   <source>It is on its way. Did it arrive?</source>
   <translation>Sie ist unterwegs. Ist sie angekommen?</translation>
  </message>
  <message>
   <source>One mail a day, by the server of your own mail provider, as long as something waits for a decision.</source>
   <translation>Eine Mail am Tag, über den Server deines eigenen Mailanbieters, solange etwas auf eine Entscheidung wartet.</translation>
  </message>
  <message>
   <source>The password goes to the keyring of this system alone.</source>
   <translation>Das Passwort kommt allein in den Schlüsselbund dieses Systems.</translation>
  </message>
  <message>
   <source>encrypted (TLS)</source>
   <translation>verschlüsselt (TLS)</translation>
  </message>
  <message>
   <source>encrypted after a greeting (STARTTLS)</source>
   <translation>verschlüsselt nach der Begrüßung (STARTTLS)</translation>
  </message>
  <message>
   <source>none, on this computer itself</source>
   <translation>keine, auf diesem Computer selbst</translation>
  </message>
  <message>
   <source>Good. Reminders reach you by mail.</source>
   <translation>Gut. Erinnerungen erreichen dich per Mail.</translation>
  </message>
  <message>
   <source>The last mail was sent {when}.</source>
   <translation>Die letzte Mail wurde {when} gesendet.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>liegt im Schlüsselbund</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Heißt</translation>
  </message>
  <message>
   <source>such as Home or Work</source>
   <translation>etwa Privat oder Arbeit</translation>
  </message>
  <message>
   <source>Writes unless another is named</source>
   <translation>Schreibt, wenn niemand sonst genannt ist</translation>
  </message>
  <message>
   <source>Make it the default</source>
   <translation>Als Standard nehmen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>A profile needs a word by which to tell it from others.</source>
   <translation>Ein Profil braucht ein Wort, das es von anderen unterscheidet.</translation>
  </message>
  <message>
   <source>Who writes the letters</source>
   <translation>Wer die Briefe schreibt</translation>
  </message>
  <message>
   <source>Nobody yet. Letters need a name and an address; they stay on this computer.</source>
   <translation>Noch niemand. Briefe brauchen Namen und Anschrift; sie bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>Add a profile</source>
   <translation>Profil hinzufügen</translation>
  </message>
  <message>
   <source>Profile changed</source>
   <translation>Profil geändert</translation>
  </message>
  <message>
   <source>A new one</source>
   <translation>Ein neues</translation>
  </message>
  <message>
   <source>Profile added</source>
   <translation>Profil hinzugefügt</translation>
  </message>
  <message>
   <source>Profile removed</source>
   <translation>Profil entfernt</translation>
  </message>
  <message>
   <source>How many days before the last safe day you are told. 0 is that day itself.</source>
   <translation>Wie viele Tage vor dem letzten sicheren Tag erinnert wird. 0 ist dieser Tag selbst.</translation>
  </message>
  <message>
   <source>Without names they say only by when there is something to decide.</source>
   <translation>Ohne Namen sagen sie nur, bis wann es etwas zu entscheiden gibt.</translation>
  </message>
  <message>
   <source>A trial ends</source>
   <translation>Eine Probezeit endet</translation>
  </message>
  <message>
   <source>A plan or contract renews</source>
   <translation>Ein Abo oder Vertrag verlängert sich</translation>
  </message>
  <message>
   <source>The next charge of a plan that can be left at any time</source>
   <translation>Nächste Abbuchung eines jederzeit kündbaren Abos</translation>
  </message>
  <message>
   <source>Something that you renew by hand is due</source>
   <translation>Etwas von Hand zu Verlängerndes ist fällig</translation>
  </message>
  <message>
   <source>A lower price ends</source>
   <translation>Ein günstigerer Preis endet</translation>
  </message>
  <message>
   <source>A price rises</source>
   <translation>Ein Preis steigt</translation>
  </message>
  <message>
   <source>Money can still be asked back</source>
   <translation>Geld kann noch zurückverlangt werden</translation>
  </message>
  <message>
   <source>A contract ends</source>
   <translation>Ein Vertrag endet</translation>
  </message>
  <message>
   <source>A card expires</source>
   <translation>Eine Karte läuft ab</translation>
  </message>
  <message>
   <source>Show names and amounts in notifications</source>
   <translation>In Mitteilungen Namen und Beträge zeigen</translation>
  </message>
  <message>
   <source>Notifications changed</source>
   <translation>Mitteilungen geändert</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <source>Starts with the computer</source>
   <translation>Startet mit dem Computer</translation>
  </message>
  <message>
   <source>No longer starts with the computer</source>
   <translation>Startet nicht mehr mit dem Computer</translation>
  </message>
  <message>
   <source>Address of the server, or of the calendar</source>
   <translation>Adresse des Servers oder des Kalenders</translation>
  </message>
  <message>
   <source>Password of the calendar</source>
   <translation>Passwort für den Kalender</translation>
  </message>
  <message>
   <source>Publish deadlines to this calendar</source>
   <translation>Fristen in diesen Kalender eintragen</translation>
  </message>
  <message>
   <source>Deadlines are published no longer, and taken out</source>
   <translation>Fristen werden nicht mehr eingetragen und wieder herausgenommen</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Look whether your calendar program shows this calendar, and let it fetch anew: some do so every few hours.</source>
   <translation>Sieh nach, ob dein Kalenderprogramm diesen Kalender anzeigt, und lass es neu abrufen: Manche tun das nur alle paar Stunden.</translation>
  </message>
  <message>
   <source>Deadlines are published</source>
   <translation>Fristen werden eingetragen</translation>
  </message>
  <message>
   <source>Calendar chosen</source>
   <translation>Kalender gewählt</translation>
  </message>
  <message>
   <source>The deadlines of the next 400 days as events in a calendar of yours on a server (CalDAV), so that your phone rings while this computer is off. Make a calendar of its own there for them; nothing else in it is ever touched.</source>
   <translation>Die Fristen der nächsten 400 Tage als Termine in einem Kalender von dir auf einem Server (CalDAV), damit dein Telefon klingelt, während dieser Computer aus ist. Lege dort einen eigenen Kalender dafür an; anderes darin wird nie angefasst.</translation>
  </message>
  <message>
   <source>Good. Your deadlines reach you there.</source>
   <translation>Gut. Deine Fristen erreichen dich dort.</translation>
  </message>
  <message>
   <source>It is up to date. Something was last published {when}.</source>
   <translation>Er ist auf dem Stand. Zuletzt eingetragen wurde {when}.</translation>
  </message>
  <message>
   <source>Connected.</source>
   <translation>Verbunden.</translation>
  </message>
  <message>
   <source>There is an event of today in it now. Do you see it in your calendar?</source>
   <translation>Darin steht jetzt ein Termin von heute. Siehst du ihn in deinem Kalender?</translation>
  </message>
  <message>
   <source>Asking {host} …</source>
   <translation>{host} wird gefragt …</translation>
  </message>
  <message>
   <source>Connected. Choose a calendar.</source>
   <translation>Verbunden. Wähle einen Kalender.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Nicht gewählt</translation>
  </message>
  <message>
   <source>Nothing was tried yet.</source>
   <translation>Noch wurde nichts versucht.</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <source>Calendar file</source>
   <translation>Kalenderdatei</translation>
  </message>
  <message>
   <source>Calendar on a server</source>
   <translation>Kalender auf einem Server</translation>
  </message>
  <message>
   <source>Mail</source>
   <translation>Mail</translation>
  </message>
  <message>
   <source>shown</source>
   <translation>gezeigt</translation>
  </message>
  <message>
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message>
   <source>published</source>
   <translation>eingetragen</translation>
  </message>
  <message numerus="yes">
   <source>and {count} older one(s)</source>
   <translation>
    <numerusform>und {count} älterer</numerusform>
    <numerusform>und {count} ältere</numerusform>
   </translation>
  </message>
  <message>
   <source>Noted what did not work</source>
   <translation>Notiert, was nicht geklappt hat</translation>
  </message>
  <message>
   <source>The step did work</source>
   <translation>Der Schritt hat doch geklappt</translation>
  </message>
  <message>
   <source>{name} is in the trash</source>
   <translation>{name} ist im Papierkorb</translation>
  </message>
  <message>
   <source>{name} is out of the trash</source>
   <translation>{name} ist zurück aus dem Papierkorb</translation>
  </message>
  <message>
   <source>{name} has another category</source>
   <translation>{name} hat eine andere Kategorie</translation>
  </message>
  <message>
   <source>{name} is paused</source>
   <translation>{name} ist pausiert</translation>
  </message>
  <message>
   <source>{name} goes on</source>
   <translation>{name} läuft weiter</translation>
  </message>
  <message>
   <source>{name} has what the record says now</source>
   <translation>{name} hat jetzt die Angaben des Eintrags</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) moved to the trash</source>
   <translation>
    <numerusform>{count} Abo in den Papierkorb gelegt</numerusform>
    <numerusform>{count} Abos in den Papierkorb gelegt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) taken out of the trash</source>
   <translation>
    <numerusform>{count} Abo aus dem Papierkorb geholt</numerusform>
    <numerusform>{count} Abos aus dem Papierkorb geholt</numerusform>
   </translation>
  </message>
  <message>
   <source> (copy)</source>
   <translation> (Kopie)</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) have another category</source>
   <translation>
    <numerusform>{count} Abo hat eine andere Kategorie</numerusform>
    <numerusform>{count} Abos haben eine andere Kategorie</numerusform>
   </translation>
  </message>
  <message>
   <source>The charge of {name} on {day} is marked as paid</source>
   <translation>Die Zahlung von {name} am {day} ist als bezahlt vermerkt</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) paused</source>
   <translation>
    <numerusform>{count} Abo pausiert</numerusform>
    <numerusform>{count} Abos pausiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) go on</source>
   <translation>
    <numerusform>{count} Abo läuft weiter</numerusform>
    <numerusform>{count} Abos laufen weiter</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy of {name} was added</source>
   <translation>Eine Kopie von {name} ist hinzugefügt</translation>
  </message>
  <message>
   <source>{name} has more tags</source>
   <translation>{name} hat neue Schlagwörter</translation>
  </message>
  <message>
   <source>{name} is kept</source>
   <translation>{name} wird behalten</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) have more tags</source>
   <translation>
    <numerusform>{count} Abo hat neue Schlagwörter</numerusform>
    <numerusform>{count} Abos haben neue Schlagwörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) kept</source>
   <translation>
    <numerusform>{count} Abo behalten</numerusform>
    <numerusform>{count} Abos behalten</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a subscription to see everything about it.</source>
   <translation>Wähle ein Abo, um alles darüber zu sehen.</translation>
  </message>
  <message>
   <source>Mark as paid</source>
   <translation>Als bezahlt vermerken</translation>
  </message>
  <message>
   <source>Delete for good…</source>
   <translation>Endgültig löschen …</translation>
  </message>
  <message>
   <source>Mark {day} as paid</source>
   <translation>{day} als bezahlt vermerken</translation>
  </message>
  <message>
   <source>Move to the trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Write a letter…</source>
   <translation>Brief schreiben …</translation>
  </message>
  <message>
   <source>Until further notice</source>
   <translation>Bis auf Weiteres</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Bis {day}</translation>
  </message>
  <message>
   <source>All that are chosen, one after the other</source>
   <translation>Alle gewählten, eines nach dem anderen</translation>
  </message>
  <message>
   <source>Letters…</source>
   <translation>Briefe …</translation>
  </message>
  <message>
   <source>None of them waits for a decision</source>
   <translation>Keines davon wartet auf eine Entscheidung</translation>
  </message>
  <message>
   <source>{sums} a month</source>
   <translation>{sums} im Monat</translation>
  </message>
  <message>
   <source>{count} selected</source>
   <translation>{count} ausgewählt</translation>
  </message>
  <message>
   <source>{sums} in {month}</source>
   <translation>{sums} im {month}</translation>
  </message>
  <message>
   <source>Add what you pay for again and again: then you see what it costs, and by when to cancel it.</source>
   <translation>Trag alles ein, wofür du immer wieder zahlst: Dann ist zu sehen, was es kostet und bis wann zu kündigen ist.</translation>
  </message>
  <message>
   <source>No subscriptions yet</source>
   <translation>Noch keine Abos</translation>
  </message>
  <message>
   <source>Type one in a line</source>
   <translation>Eines in einer Zeile eingeben</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>No subscription under {group} has “{text}” in it.</source>
   <translation>Unter „{group}“ gibt es kein Abo mit „{text}“.</translation>
  </message>
  <message>
   <source>No subscription has “{text}” in it.</source>
   <translation>Es gibt kein Abo mit „{text}“.</translation>
  </message>
  <message>
   <source>There is nothing under {group}.</source>
   <translation>Unter „{group}“ gibt es nichts.</translation>
  </message>
  <message>
   <source>Filter by name, plan, account …</source>
   <translation>Filtern nach Name, Tarif, Konto …</translation>
  </message>
  <message>
   <source>Filter the subscriptions</source>
   <translation>Abos filtern</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>{name} (no room)</source>
   <translation>{name} (kein Platz)</translation>
  </message>
  <message>
   <source>Usual columns</source>
   <translation>Übliche Spalten</translation>
  </message>
  <message>
   <source>{name} is renewed: the charge of {day} is marked as paid</source>
   <translation>{name} ist verlängert: Die Zahlung vom {day} ist als bezahlt vermerkt</translation>
  </message>
  <message>
   <source>{name}: seen</source>
   <translation>{name}: gesehen</translation>
  </message>
  <message>
   <source>On the last safe day</source>
   <translation>Am letzten sicheren Tag</translation>
  </message>
  <message>
   <source>{name} ends {day}</source>
   <translation>{name} endet am {day}</translation>
  </message>
  <message>
   <source>{name} has ended</source>
   <translation>{name} ist beendet</translation>
  </message>
  <message>
   <source>{name}: seen, it reminds again {day}</source>
   <translation>{name}: gesehen, erinnert wieder am {day}</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>In 3 Tagen</translation>
  </message>
  <message>
   <source>Next Monday</source>
   <translation>Nächsten Montag</translation>
  </message>
  <message>
   <source>{name}: noted</source>
   <translation>{name}: zur Kenntnis genommen</translation>
  </message>
  <message>
   <source>{name} asks again {day}</source>
   <translation>{name} fragt wieder am {day}</translation>
  </message>
  <message>
   <source>{name} is back</source>
   <translation>{name} ist wieder da</translation>
  </message>
  <message>
   <source>The answer for {name} is taken back</source>
   <translation>Die Antwort zu {name} ist zurückgenommen</translation>
  </message>
  <message>
   <source>What happened since your last visit is seen</source>
   <translation>Das seit dem letzten Besuch Geschehene ist gesehen</translation>
  </message>
  <message>
   <source>{name} is kept until {day}</source>
   <translation>{name} wird behalten bis {day}</translation>
  </message>
  <message>
   <source>{name} is kept and asks again after {day}</source>
   <translation>{name} wird behalten und fragt nach {day} wieder</translation>
  </message>
  <message>
   <source>Keep, ask again in a year</source>
   <translation>Behalten, in einem Jahr wieder fragen</translation>
  </message>
  <message>
   <source>No reminder until the day comes nearer; it stays to be decided.</source>
   <translation>Keine Erinnerung, bis der Tag näher rückt; zu entscheiden bleibt es.</translation>
  </message>
  <message>
   <source>Today is the last safe day, so it cannot wait.</source>
   <translation>Heute ist der letzte sichere Tag, es kann nicht warten.</translation>
  </message>
  <message>
   <source>The safe day has passed, so it cannot wait.</source>
   <translation>Der sichere Tag ist vorbei, es kann nicht warten.</translation>
  </message>
  <message>
   <source>A day…</source>
   <translation>Ein Tag …</translation>
  </message>
  <message>
   <source>Let it end</source>
   <translation>Auslaufen lassen</translation>
  </message>
  <message>
   <source>Nobody has looked for reminders in the background since {when}.</source>
   <translation>Seit {when} hat niemand im Hintergrund nach Erinnerungen gesehen.</translation>
  </message>
  <message>
   <source>Reminders on the desktop pause until tomorrow.</source>
   <translation>Erinnerungen auf dem Desktop ruhen bis morgen.</translation>
  </message>
  <message>
   <source>Nobody has looked for reminders in the background yet.</source>
   <translation>Im Hintergrund hat noch niemand nach Erinnerungen gesehen.</translation>
  </message>
  <message>
   <source>Last background check: {when}</source>
   <translation>Zuletzt im Hintergrund nachgesehen: {when}</translation>
  </message>
  <message>
   <source>Which decisions to show</source>
   <translation>Welche Entscheidungen zu sehen sind</translation>
  </message>
  <message>
   <source>{day}. Nothing to decide.</source>
   <translation>{day}. Nichts zu entscheiden.</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>{day}. {count} to decide, {near} of them by tomorrow.</source>
   <translation>{day}. Zu entscheiden: {count}, davon bis morgen: {near}.</translation>
  </message>
  <message>
   <source>{day}. {count} to decide.</source>
   <translation>{day}. Zu entscheiden: {count}.</translation>
  </message>
  <message>
   <source>Everything is answered. This comes next:</source>
   <translation>Alles ist beantwortet. Das kommt als Nächstes:</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>Nichts zu entscheiden</translation>
  </message>
  <message>
   <source>No trial, renewal or price rise waits for an answer.</source>
   <translation>Keine Probezeit, Verlängerung oder Preiserhöhung wartet auf eine Antwort.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>Nothing to decide until {day}</source>
   <translation>Nichts zu entscheiden bis {day}</translation>
  </message>
  <message numerus="yes">
   <source>Nothing was answered in the last {count} day(s).</source>
   <translation>
    <numerusform>Am letzten {count} Tag wurde nichts beantwortet.</numerusform>
    <numerusform>In den letzten {count} Tagen wurde nichts beantwortet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Nothing was put off.</source>
   <translation>Nichts wurde verschoben.</translation>
  </message>
  <message>
   <source>asks again {day}</source>
   <translation>fragt wieder am {day}</translation>
  </message>
  <message>
   <source>last day {day}</source>
   <translation>letzter Tag {day}</translation>
  </message>
  <message>
   <source>asks {day}</source>
   <translation>fragt am {day}</translation>
  </message>
  <message>
   <source>Shall Subtrack remind you on the desktop, too?</source>
   <translation>Soll Subtrack dich auch auf dem Desktop erinnern?</translation>
  </message>
  <message>
   <source>It says by when, and names nothing. Settings changes it at any time.</source>
   <translation>Dort steht, bis wann, aber kein Name. In den Einstellungen lässt es sich jederzeit ändern.</translation>
  </message>
  <message>
   <source>The trial of {name} turned into a paid plan on {day}.</source>
   <translation>Die Probezeit von {name} ging am {day} in ein bezahltes Abo über.</translation>
  </message>
  <message>
   <source>The day to leave {name} passed on {day}: it now runs to {end}.</source>
   <translation>Der Tag zum Kündigen von {name} war {day}: Es läuft nun bis {end}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} trial(s) turned into paid plans.</source>
   <translation>
    <numerusform>{count} Probezeit ging in ein bezahltes Abo über.</numerusform>
    <numerusform>{count} Probezeiten gingen in bezahlte Abos über.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} day(s) to leave passed.</source>
   <translation>
    <numerusform>{count} Tag zum Kündigen ist vorbei.</numerusform>
    <numerusform>{count} Tage zum Kündigen sind vorbei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} charge(s) went out, {sums}.</source>
   <translation>
    <numerusform>Es gab {count} Abbuchung, {sums}.</numerusform>
    <numerusform>Es gab {count} Abbuchungen, {sums}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} charge(s) by hand are not marked as paid.</source>
   <translation>
    <numerusform>{count} Zahlung von Hand ist nicht als bezahlt vermerkt.</numerusform>
    <numerusform>{count} Zahlungen von Hand sind nicht als bezahlt vermerkt.</numerusform>
   </translation>
  </message>
  <message>
   <source>The day to leave {name} passed on {day}.</source>
   <translation>Der Tag zum Kündigen von {name} war {day}.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Went out</source>
   <translation>Abgebucht</translation>
  </message>
  <message>
   <source>By hand, not marked as paid</source>
   <translation>Von Hand, nicht als bezahlt vermerkt</translation>
  </message>
  <message>
   <source>Passed without an answer</source>
   <translation>Ohne Antwort vorbei</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>{name} has ended.</source>
   <translation>{name} ist beendet.</translation>
  </message>
  <message>
   <source>Since your last visit on {day}</source>
   <translation>Seit dem letzten Besuch am {day}</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) ended.</source>
   <translation>
    <numerusform>{count} Abo ist beendet.</numerusform>
    <numerusform>{count} Abos sind beendet.</numerusform>
   </translation>
  </message>
  <message>
   <source>of what is to come this month</source>
   <translation>vom Rest dieses Monats</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>Next seven days</source>
   <translation>Nächste 7 Tage</translation>
  </message>
  <message>
   <source>{sum} out so far</source>
   <translation>bisher {sum}</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Abbuchungen</translation>
  </message>
  <message>
   <source>Out so far</source>
   <translation>Bisher abgebucht</translation>
  </message>
  <message>
   <source>Still to come</source>
   <translation>Kommt noch</translation>
  </message>
  <message>
   <source>Waits for you to decide</source>
   <translation>Wartet auf deine Entscheidung</translation>
  </message>
  <message>
   <source>and {sums}</source>
   <translation>und {sums}</translation>
  </message>
  <message>
   <source>Renews {event} for {term}, {price} {cycle}.</source>
   <translation>Verlängert sich am {event} um {term}, {price} {cycle}.</translation>
  </message>
  <message>
   <source>send by {day}</source>
   <translation>absenden bis {day}</translation>
  </message>
  <message>
   <source>send it today</source>
   <translation>heute absenden</translation>
  </message>
  <message>
   <source>go there by {day}</source>
   <translation>hingehen bis {day}</translation>
  </message>
  <message>
   <source>go there today</source>
   <translation>heute hingehen</translation>
  </message>
  <message>
   <source>Kept after the trial that ends {event}, {price}.</source>
   <translation>Behalten nach der Probezeit bis {event}, {price}.</translation>
  </message>
  <message>
   <source>Kept beyond {event}, {price}.</source>
   <translation>Behalten über {event} hinaus, {price}.</translation>
  </message>
  <message>
   <source>Renewed for {event}, {price}.</source>
   <translation>Verlängert zum {event}, {price}.</translation>
  </message>
  <message>
   <source>Kept at the full price from {event}, {price}.</source>
   <translation>Behalten zum vollen Preis ab {event}, {price}.</translation>
  </message>
  <message>
   <source>Kept at the new price from {event}, {price}.</source>
   <translation>Behalten zum neuen Preis ab {event}, {price}.</translation>
  </message>
  <message>
   <source>Kept, the money is not asked back.</source>
   <translation>Behalten, das Geld wird nicht zurückverlangt.</translation>
  </message>
  <message>
   <source>Known: it ends {event}.</source>
   <translation>Bekannt: endet am {event}.</translation>
  </message>
  <message>
   <source>Known: the card is not valid from {event} on.</source>
   <translation>Bekannt: Die Karte ist ab {event} nicht mehr gültig.</translation>
  </message>
  <message>
   <source>Done: the step of the cancellation for {event}.</source>
   <translation>Erledigt: der Schritt der Kündigung für {event}.</translation>
  </message>
  <message>
   <source>Looked: the statement for {event}.</source>
   <translation>Nachgesehen: der Kontoauszug für {event}.</translation>
  </message>
  <message>
   <source>Answered for {event}.</source>
   <translation>Beantwortet für {event}.</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <source>Promotion</source>
   <translation>Aktionspreis</translation>
  </message>
  <message>
   <source>Price rise</source>
   <translation>Preiserhöhung</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Vertrag</translation>
  </message>
  <message>
   <source>Yearly</source>
   <translation>Jährlich</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>Diese Woche</translation>
  </message>
  <message>
   <source>The trial turned into a paid plan {event}, {price} {cycle}.</source>
   <translation>Die Probezeit ging am {event} in ein bezahltes Abo über, {price} {cycle}.</translation>
  </message>
  <message>
   <source>Trial ends {event}, then {price} {cycle}.</source>
   <translation>Probezeit endet am {event}, dann {price} {cycle}.</translation>
  </message>
  <message>
   <source>The lower price ends: from {event} on {price} {cycle} instead of {before}.</source>
   <translation>Der günstigere Preis endet: ab {event} {price} {cycle} statt {before}.</translation>
  </message>
  <message>
   <source>The price rises: from {event} on {price} {cycle} instead of {before}.</source>
   <translation>Der Preis steigt: ab {event} {price} {cycle} statt {before}.</translation>
  </message>
  <message>
   <source>The first {price} can be asked back until {date}.</source>
   <translation>Die ersten {price} können bis {date} zurückverlangt werden.</translation>
  </message>
  <message>
   <source>It ends; nothing is owed after that day.</source>
   <translation>Es endet; danach ist nichts mehr zu zahlen.</translation>
  </message>
  <message>
   <source>The card that pays it is not valid after that day.</source>
   <translation>Die Karte, mit der bezahlt wird, gilt danach nicht mehr.</translation>
  </message>
  <message>
   <source>The minimum term ends {event}, then it runs on for {price} {cycle}.</source>
   <translation>Die Mindestlaufzeit endet am {event}, danach läuft es weiter für {price} {cycle}.</translation>
  </message>
  <message>
   <source>Renews {event} for {term}, {price}.</source>
   <translation>Verlängert sich am {event} um {term}, {price}.</translation>
  </message>
  <message>
   <source>The trial turned into a paid plan {event}.</source>
   <translation>Die Probezeit ging am {event} in ein bezahltes Abo über.</translation>
  </message>
  <message>
   <source>seen</source>
   <translation>gesehen</translation>
  </message>
  <message>
   <source>Look whether it was charged: cancelled soon, it may be paid back.</source>
   <translation>Bitte nachsehen, ob abgebucht wurde: Bei baldiger Kündigung wird es vielleicht erstattet.</translation>
  </message>
  <message>
   <source>Cancelled now, it runs on to its end all the same.</source>
   <translation>Jetzt gekündigt, läuft die Probezeit trotzdem bis zu ihrem Ende.</translation>
  </message>
  <message>
   <source>Access stops the moment you cancel: use it until {day}, then cancel.</source>
   <translation>Der Zugang endet mit der Kündigung: bis {day} nutzen, dann kündigen.</translation>
  </message>
  <message>
   <source>Access may stop the moment you cancel: look before you do.</source>
   <translation>Der Zugang endet vielleicht mit der Kündigung: vorher nachsehen.</translation>
  </message>
  <message>
   <source>post by {day}</source>
   <translation>abschicken bis {day}</translation>
  </message>
  <message>
   <source>post it today</source>
   <translation>heute abschicken</translation>
  </message>
  <message>
   <source>call by {day}</source>
   <translation>anrufen bis {day}</translation>
  </message>
  <message>
   <source>call today</source>
   <translation>heute anrufen</translation>
  </message>
  <message>
   <source>do it by {day}</source>
   <translation>erledigen bis {day}</translation>
  </message>
  <message>
   <source>do it today</source>
   <translation>heute erledigen</translation>
  </message>
  <message>
   <source>Was due {event}, {price}. It does not renew by itself.</source>
   <translation>War am {event} fällig, {price}. Verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>Due {event}, {price}. It does not renew by itself.</source>
   <translation>Am {event} fällig, {price}. Verlängert sich nicht von selbst.</translation>
  </message>
  <message>
   <source>Trial ends {event}, then it is a paid plan.</source>
   <translation>Die Probezeit endet am {event}, danach ist es ein bezahltes Abo.</translation>
  </message>
  <message>
   <source>Was due {day}</source>
   <translation>War fällig {day}</translation>
  </message>
  <message>
   <source>Safe day was {day}</source>
   <translation>Sicherer Tag war {day}</translation>
  </message>
  <message>
   <source>seen, again {day}</source>
   <translation>gesehen, wieder am {day}</translation>
  </message>
  <message>
   <source>Did you renew it? Nobody marked it as paid.</source>
   <translation>Verlängert? Als bezahlt vermerkt ist es nicht.</translation>
  </message>
  <message>
   <source>Kept beyond {event}, {price}. It asks again from {day} on.</source>
   <translation>Behalten über {event} hinaus, {price}. Fragt ab {day} wieder.</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <source>The minimum term ends {event}, then it runs on.</source>
   <translation>Die Mindestlaufzeit endet am {event}, danach läuft es weiter.</translation>
  </message>
  <message>
   <source>Renews {event} for {term}.</source>
   <translation>Verlängert sich am {event} um {term}.</translation>
  </message>
  <message>
   <source>Renew by {day}</source>
   <translation>Verlängern bis {day}</translation>
  </message>
  <message>
   <source>Ask by {day}</source>
   <translation>Verlangen bis {day}</translation>
  </message>
  <message>
   <source>Cancel by {day}</source>
   <translation>Kündigen bis {day}</translation>
  </message>
  <message numerus="yes">
   <source>{count} subscription(s) deleted for good</source>
   <translation>
    <numerusform>{count} Abo endgültig gelöscht</numerusform>
    <numerusform>{count} Abos endgültig gelöscht</numerusform>
   </translation>
  </message>
  <message>
   <source>charged on</source>
   <translation>abgebucht am</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message numerus="yes">
   <source>day(s)</source>
   <translation>
    <numerusform>Tag</numerusform>
    <numerusform>Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>week(s)</source>
   <translation>
    <numerusform>Woche</numerusform>
    <numerusform>Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>month(s)</source>
   <translation>
    <numerusform>Monat</numerusform>
    <numerusform>Monate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>hour(s)</source>
   <translation>
    <numerusform>Stunde</numerusform>
    <numerusform>Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>year(s)</source>
   <translation>
    <numerusform>Jahr</numerusform>
    <numerusform>Jahre</numerusform>
   </translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>Remove: {name}</source>
   <translation>Entfernen: {name}</translation>
  </message>
  <message>
   <source>Compare records</source>
   <translation>Einträge vergleichen</translation>
  </message>
  <message>
   <source>Use the program's</source>
   <translation>Den mitgelieferten nehmen</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Deiner</translation>
  </message>
  <message>
   <source>Comes with the program</source>
   <translation>Mitgeliefert</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <source>The program's record is used</source>
   <translation>Der mitgelieferte Eintrag gilt</translation>
  </message>
  <message>
   <source>Addresses differ. Look whether they are the provider's before you use any.</source>
   <translation>Adressen weichen ab. Prüfe, ob sie wirklich dem Anbieter gehören, bevor du eine benutzt.</translation>
  </message>
  <message>
   <source>What else differs</source>
   <translation>Was sonst abweicht</translation>
  </message>
  <message>
   <source>They say the same.</source>
   <translation>Beide sagen dasselbe.</translation>
  </message>
  <message>
   <source>What you write here is yours and stays on this computer. Write down only what you read, and where; what you leave empty counts as not known.</source>
   <translation>Was du hier schreibst, gehört dir und bleibt auf diesem Computer. Schreib nur auf, was du gelesen hast und wo; was leer bleibt, gilt als nicht bekannt.</translation>
  </message>
  <message>
   <source>The record as text</source>
   <translation>Der Eintrag als Text</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Change a record</source>
   <translation>Eintrag bearbeiten</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Neuer Eintrag</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The form cannot show this yet: a key holds what it never does.</source>
   <translation>Das Formular kann dies noch nicht zeigen: ein Schlüssel hat einen Wert, den er nie hat.</translation>
  </message>
  <message>
   <source>{name} saved as yours</source>
   <translation>{name} ist als dein Eintrag gespeichert</translation>
  </message>
  <message>
   <source>As on an envelope, company first, country last</source>
   <translation>Wie auf dem Umschlag, Firma zuerst, Land zuletzt</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Have at hand, and afterwards</source>
   <translation>Bereitlegen, und danach</translation>
  </message>
  <message>
   <source>Way {number}</source>
   <translation>Weg {number}</translation>
  </message>
  <message>
   <source>Add a way</source>
   <translation>Weg hinzufügen</translation>
  </message>
  <message>
   <source>Source {number}</source>
   <translation>Quelle {number}</translation>
  </message>
  <message>
   <source>Add a source</source>
   <translation>Quelle hinzufügen</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>Je eine Zeile</translation>
  </message>
  <message>
   <source>In capitals, one on each line</source>
   <translation>In Großbuchstaben, je eine Zeile</translation>
  </message>
  <message>
   <source>DE, AT; * for everywhere</source>
   <translation>DE, AT; * für überall</translation>
  </message>
  <message>
   <source>{name} would be added. Who wrote this record is not known.</source>
   <translation>{name} käme hinzu. Wer diesen Eintrag geschrieben hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Import a record</source>
   <translation>Eintrag importieren</translation>
  </message>
  <message>
   <source>Choose a provider record in a file. It is checked, and kept beside the others: it never takes the place of one that comes with the program.</source>
   <translation>Wähle eine Datei mit dem Eintrag eines Anbieters. Er wird geprüft und neben den anderen aufbewahrt: nie ersetzt er einen mitgelieferten.</translation>
  </message>
  <message>
   <source>This file</source>
   <translation>Diese Datei</translation>
  </message>
  <message>
   <source>{name} comes with the program. The record of this file would lie beside it; who wrote it is not known.</source>
   <translation>Zu {name} gibt es einen mitgelieferten Eintrag. Der aus dieser Datei käme daneben; wer ihn geschrieben hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>What the file says</source>
   <translation>Was in der Datei steht</translation>
  </message>
  <message>
   <source>{file} is not taken in.</source>
   <translation>{file} wird nicht übernommen.</translation>
  </message>
  <message>
   <source>{name} from this file is kept already.</source>
   <translation>{name} aus dieser Datei ist schon da.</translation>
  </message>
  <message>
   <source>{name} taken in from a file</source>
   <translation>{name} ist aus einer Datei übernommen</translation>
  </message>
  <message>
   <source>not known; else 14d, 2w, 1m or 1y</source>
   <translation>nicht bekannt; sonst 14d, 2w, 1m oder 1y</translation>
  </message>
  <message>
   <source>Open Settings | Profile picture, top right</source>
   <translation>Einstellungen öffnen | Profilbild oben rechts</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <source>Home page</source>
   <translation>Startseite</translation>
  </message>
  <message>
   <source>Its domains</source>
   <translation>Seine Domains</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Andere Namen</translation>
  </message>
  <message>
   <source>On statements</source>
   <translation>Auf Auszügen</translation>
  </message>
  <message>
   <source>Sold in</source>
   <translation>Verkauft in</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Verlässlichkeit</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Geprüft am</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Tarife</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Schwierigkeiten</translation>
  </message>
  <message>
   <source>Alternatives</source>
   <translation>Alternativen</translation>
  </message>
  <message>
   <source>Before a renewal</source>
   <translation>Vor der Verlängerung</translation>
  </message>
  <message>
   <source>Before a trial ends</source>
   <translation>Vor Ende der Probezeit</translation>
  </message>
  <message>
   <source>Charged before the end</source>
   <translation>Abbuchung vor dem Ende</translation>
  </message>
  <message>
   <source>Days of trial</source>
   <translation>Tage der Probezeit</translation>
  </message>
  <message>
   <source>Days for a refund</source>
   <translation>Tage für eine Erstattung</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <source>Help page</source>
   <translation>Hilfeseite</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>By which means</source>
   <translation>Auf welchem Weg</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Only in</source>
   <translation>Nur in</translation>
  </message>
  <message>
   <source>Only for the plan</source>
   <translation>Nur für den Tarif</translation>
  </message>
  <message>
   <source>Read in sources</source>
   <translation>Gelesen in Quellen</translation>
  </message>
  <message>
   <source>Page of the source</source>
   <translation>Seite der Quelle</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>Wer das sagt</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Gelesen am</translation>
  </message>
  <message>
   <source>Title of the source</source>
   <translation>Titel der Quelle</translation>
  </message>
  <message>
   <source>What you typed is still here.</source>
   <translation>Alles Getippte ist noch da.</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} geändert</translation>
  </message>
  <message>
   <source>{name} added</source>
   <translation>{name} hinzugefügt</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>MMMM yyyy</translation>
  </message>
  <message>
   <source>ddd d</source>
   <translation>ddd d.</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message numerus="yes">
   <source>in {count} day(s)</source>
   <translation>
    <numerusform>in {count} Tag</numerusform>
    <numerusform>in {count} Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} day(s) ago</source>
   <translation>
    <numerusform>vor {count} Tag</numerusform>
    <numerusform>vor {count} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: decide by {day}</source>
   <translation>{name}: entscheiden bis {day}</translation>
  </message>
  <message>
   <source>A decision is due {near}, {day}</source>
   <translation>Eine Entscheidung steht an: {near}, {day}</translation>
  </message>
  <message>
   <source>Open Subtrack</source>
   <translation>Subtrack öffnen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Reminders are not shown.</source>
   <translation>Erinnerungen werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>Reminders do not arrive elsewhere.</source>
   <translation>Anderswo kommen Erinnerungen nicht an.</translation>
  </message>
  <message>
   <source>Pause reminders until tomorrow</source>
   <translation>Erinnerungen bis morgen aussetzen</translation>
  </message>
  <message>
   <source>The calendar file is not up to date: {why}</source>
   <translation>Die Kalenderdatei ist nicht auf dem Stand: {why}</translation>
  </message>
  <message>
   <source>The published calendar is not up to date: {why}</source>
   <translation>Der Kalender auf dem Server ist nicht auf dem Stand: {why}</translation>
  </message>
  <message>
   <source>The mail of the day was not sent: {why}</source>
   <translation>Die Mail des Tages wurde nicht gesendet: {why}</translation>
  </message>
  <message>
   <source>“{text}” is not a day. Write one like {day} or {iso}.</source>
   <translation>„{text}“ ist kein Tag. Zu schreiben wie {day} oder {iso}.</translation>
  </message>
  <message>
   <source>{weekday}, {near}</source>
   <translation>{weekday}, {near}</translation>
  </message>
  <message>
   <source>Choose: {name}</source>
   <translation>{name} wählen</translation>
  </message>
  <message>
   <source>Not understood, and left out: {texts}.</source>
   <translation>Nicht verstanden und weggelassen: {texts}.</translation>
  </message>
  <message>
   <source>“{text}” can mean:</source>
   <translation>„{text}“ kann heißen:</translation>
  </message>
  <message>
   <source>Does “{text}” mean this?</source>
   <translation>Heißt „{text}“ das hier?</translation>
  </message>
  <message>
   <source>Is it one of these?</source>
   <translation>Ist es einer von diesen?</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Keiner davon</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>{name} kopieren</translation>
  </message>
  <message>
   <source>Add or drop files</source>
   <translation>Dateien hinzufügen</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>This page is not on {own}, but on {host}. Open it only if you expect that.</source>
   <translation>Diese Seite liegt nicht auf {own}, sondern auf {host}. Nur öffnen, wenn das zu erwarten ist.</translation>
  </message>
  <message>
   <source>This address does not look right, so it is not opened: {address}</source>
   <translation>Diese Adresse sieht nicht richtig aus und wird nicht geöffnet: {address}</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Adresse der Seite</translation>
  </message>
  <message>
   <source>the provider's own pages</source>
   <translation>den Seiten des Anbieters</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Nicht öffnen</translation>
  </message>
  <message>
   <source>Open {page}</source>
   <translation>{page} öffnen</translation>
  </message>
  <message>
   <source>The page is being drawn …</source>
   <translation>Die Seite wird gezeichnet …</translation>
  </message>
  <message>
   <source>Letter as it will be printed</source>
   <translation>Der Brief, wie er gedruckt wird</translation>
  </message>
  <message>
   <source>envelope window</source>
   <translation>Sichtfenster</translation>
  </message>
  <message>
   <source>Say until which day it is paused.</source>
   <translation>Bitte angeben, bis zu welchem Tag es pausiert ist.</translation>
  </message>
  <message>
   <source>not paused</source>
   <translation>nicht pausiert</translation>
  </message>
  <message>
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>“{text}” is not a length of time. Write a number, such as 3.</source>
   <translation>„{text}“ ist keine Dauer. Gefragt ist eine Zahl, etwa 3.</translation>
  </message>
  <message>
   <source>{name}: unit</source>
   <translation>{name}: Einheit</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Straße und Hausnummer</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>such as {code}</source>
   <translation>etwa {code}</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Nicht angegeben</translation>
  </message>
  <message>
   <source>Netflix 13.99 EUR monthly from 5 Dec, trial 14d</source>
   <translation>Netflix 13,99 EUR monatlich ab 5. Dez, Probezeit 14 Tage</translation>
  </message>
  <message>
   <source>A subscription in one line</source>
   <translation>Ein Abo in einer Zeile</translation>
  </message>
  <message>
   <source>Enter adds it; you see how it was understood before that.</source>
   <translation>Die Eingabetaste fügt es hinzu; vorher ist zu sehen, wie es verstanden wurde.</translation>
  </message>
  <message>
   <source>Write what it is, what it costs, how often and from when.</source>
   <translation>Einfach schreiben, was es ist, was es kostet, wie oft und ab wann.</translation>
  </message>
  <message>
   <source>Left and right choose a column, Space orders by it.</source>
   <translation>Links und rechts wählen eine Spalte, die Leertaste ordnet danach.</translation>
  </message>
  <message>
   <source>Empty the field</source>
   <translation>Feld leeren</translation>
  </message>
  <message>
   <source>Use another way:</source>
   <translation>Anderer Weg:</translation>
  </message>
  <message>
   <source>More ways</source>
   <translation>Weitere Wege</translation>
  </message>
  <message>
   <source>What happened? (optional)</source>
   <translation>Was ist passiert? (freiwillig)</translation>
  </message>
  <message>
   <source>It did not work</source>
   <translation>Es hat nicht geklappt</translation>
  </message>
  <message>
   <source>Did not work, {day}</source>
   <translation>Hat nicht geklappt, {day}</translation>
  </message>
  <message>
   <source>What happened at this step: {step}</source>
   <translation>Was bei diesem Schritt passiert ist: {step}</translation>
  </message>
  <message>
   <source>Did not work, {day}: {note}</source>
   <translation>Hat nicht geklappt, {day}: {note}</translation>
  </message>
  <message>
   <source>No other way is known here.</source>
   <translation>Kein anderer Weg ist hier bekannt.</translation>
  </message>
  <message>
   <source>Ctrl+C copies it, Enter offers more; the arrow keys go on.</source>
   <translation>Strg+C kopiert ihn, die Eingabetaste bietet mehr an; die Pfeiltasten gehen weiter.</translation>
  </message>
  <message>
   <source>Ctrl+C copies it; the arrow keys go on.</source>
   <translation>Strg+C kopiert ihn; die Pfeiltasten gehen weiter.</translation>
  </message>
  <message>
   <source>Copy all steps</source>
   <translation>Alle Schritte kopieren</translation>
  </message>
  <message>
   <source>Copy step</source>
   <translation>Schritt kopieren</translation>
  </message>
  <message>
   <source>“{text}” is not an amount. Write digits, such as {amount}.</source>
   <translation>„{text}“ ist kein Betrag. Gefragt sind Ziffern, etwa {amount}.</translation>
  </message>
  <message>
   <source>“{text}” is not a month. Write it as on the card, 12/27.</source>
   <translation>„{text}“ ist kein Monat. Zu schreiben wie auf der Karte, 12/27.</translation>
  </message>
  <message>
   <source>“{text}” is not a time of day. Write it like {time}.</source>
   <translation>„{text}“ ist keine Uhrzeit. Gefragt ist sie wie {time}.</translation>
  </message>
  <message>
   <source>{name}?</source>
   <translation>{name}?</translation>
  </message>
  <message>
   <source>{name} (assumed)</source>
   <translation>{name} (angenommen)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>withdrawal from a distance contract for a service within 14 days, without a reason</source>
   <translation>Widerruf eines im Fernabsatz geschlossenen Vertrags über eine Dienstleistung binnen 14 Tagen, ohne Grund</translation>
  </message>
  <message>
   <source>withdrawal from a distance contract for a service or digital content within 14 days, without a reason</source>
   <translation>Widerruf eines im Fernabsatz geschlossenen Vertrags über eine Dienstleistung oder digitale Inhalte binnen 14 Tagen, ohne Grund</translation>
  </message>
  <message>
   <source>withdrawal from a contract made outside business premises, as over the internet, within 7 days, without a reason</source>
   <translation>Widerruf eines außerhalb von Geschäftsräumen geschlossenen Vertrags, etwa über das Internet, binnen 7 Tagen, ohne Grund</translation>
  </message>
  <message>
   <source>cancellation of a distance contract for a service or digital content within 14 days, without a reason</source>
   <translation>Widerruf eines im Fernabsatz geschlossenen Vertrags über eine Dienstleistung oder digitale Inhalte binnen 14 Tagen, ohne Grund</translation>
  </message>
  <message>
   <source>cooling-off at the start and at renewals of subscriptions</source>
   <translation>Bedenkzeit zu Beginn und bei Verlängerungen von Abos</translation>
  </message>
  <message>
   <source>a month's notice at any time once the minimum term of a telecommunication contract is over</source>
   <translation>Kündigung eines Telekommunikationsvertrags mit einem Monat Frist, jederzeit nach der Mindestlaufzeit</translation>
  </message>
  <message>
   <source>a month's notice at most, at any time, once the minimum term is over, where standard terms renew the contract</source>
   <translation>Kündigung mit höchstens einem Monat Frist, jederzeit nach der Mindestlaufzeit, wo Allgemeine Geschäftsbedingungen den Vertrag verlängern</translation>
  </message>
  <message>
   <source>cancelling an automatic renewal in the way in which it was taken out</source>
   <translation>Kündigung einer automatischen Verlängerung auf dem Weg, auf dem sie abgeschlossen wurde</translation>
  </message>
  <message>
   <source>cancelling an automatic renewal as easily as it was taken out</source>
   <translation>Kündigung einer automatischen Verlängerung so einfach, wie sie abgeschlossen wurde</translation>
  </message>
  <message>
   <source>a simple way to stop charges that were agreed online</source>
   <translation>ein einfacher Weg, online vereinbarte Abbuchungen zu beenden</translation>
  </message>
  <message>
   <source>cancelling as easily as signing up</source>
   <translation>Kündigung so einfach wie der Abschluss</translation>
  </message>
  <message>
   <source>cancelling a consumer agreement</source>
   <translation>Kündigung eines Verbrauchervertrags</translation>
  </message>
  <message>
   <source>ending an insurance contract after its first year with a month's notice</source>
   <translation>Kündigung eines Versicherungsvertrags nach dem ersten Jahr mit einem Monat Frist</translation>
  </message>
  <message>
   <source>a month's notice once the first term is over</source>
   <translation>Kündigung mit einem Monat Frist nach der ersten Laufzeit</translation>
  </message>
  <message>
   <source>leaving a telecommunication contract with 30 days' notice</source>
   <translation>Kündigung eines Telekommunikationsvertrags mit 30 Tagen Frist</translation>
  </message>
  <message>
   <source>ending a renewed contract free of charge at any time, if one was not reminded in time, from three months to one month before</source>
   <translation>kostenlose Kündigung eines verlängerten Vertrags, jederzeit, wenn nicht drei Monate bis einen Monat vorher auf die Verlängerung hingewiesen wurde</translation>
  </message>
  <message>
   <source>ending a telecommunication contract without notice when the company changes its terms, within three months of being told</source>
   <translation>fristloses Ende eines Telekommunikationsvertrags, wenn das Unternehmen die Bedingungen ändert, innerhalb von drei Monaten nach der Mitteilung</translation>
  </message>
  <message>
   <source>ending a lasting contract for good cause; where the other side is in breach, after a warning or a deadline that passed</source>
   <translation>Kündigung eines Dauerschuldverhältnisses aus wichtigem Grund; verletzt die andere Seite ihre Pflichten, erst nach einer Abmahnung oder einer Frist, die verstrichen ist</translation>
  </message>
  <message>
   <source>erasure of personal data, answered within a month</source>
   <translation>Löschung personenbezogener Daten, mit Antwort binnen eines Monats</translation>
  </message>
  <message>
   <source>deletion of personal data that are processed with one's consent</source>
   <translation>Löschung personenbezogener Daten, die mit Einwilligung verarbeitet werden</translation>
  </message>
  <message>
   <source>deletion of personal information, confirmed in 10 business days and answered in 45 days</source>
   <translation>Löschung personenbezogener Daten, bestätigt in 10 Werktagen und beantwortet in 45 Tagen</translation>
  </message>
  <message>
   <source>withdrawing consent to a series of payments at any time; later ones are not authorised</source>
   <translation>Widerruf der Zustimmung zu wiederkehrenden Zahlungen, jederzeit; spätere sind nicht autorisiert</translation>
  </message>
  <message>
   <source>stopping a preauthorized debit from an account, asked for three business days before</source>
   <translation>Stopp einer vorab erlaubten Abbuchung vom Konto, drei Bankarbeitstage vorher verlangt</translation>
  </message>
  <message>
   <source>disputing a billing error on a credit card within 60 days of the first bill</source>
   <translation>Einspruch gegen einen Abrechnungsfehler auf einer Kreditkarte binnen 60 Tagen nach der ersten Abrechnung</translation>
  </message>
  <message>
   <source>refund of a direct debit, asked for within eight weeks of it</source>
   <translation>Erstattung einer Lastschrift, wenn sie binnen acht Wochen danach verlangt wird</translation>
  </message>
  <message>
   <source>it makes standard terms void that bind longer, and gives no right to cancel by itself; what your terms say is not known here</source>
   <translation>Die Vorschrift macht Vertragsbedingungen unwirksam, die länger binden, und gibt selbst kein Kündigungsrecht; was in deinen Bedingungen steht, ist hier nicht bekannt</translation>
  </message>
 </context>
</TS>
