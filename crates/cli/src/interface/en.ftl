# Headings and messages in English.

facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
no-facts = no facts
published = published { $date }
published-found = published { $date }, read from the text
page-title = Facts of diplomacy
notes = Notes
rule = found by
fills = fills
sample-next = Now try: banggiao show ID --ledger { $file }, for one of the ids at the right; banggiao ingest PATH for texts of your own.

# What can be wrong with input
error-missing = there is no such file or folder
error-unreadable = cannot be read: { $why }
error-empty = is empty; there is nothing to read
error-binary = is not text (byte { $at } is { $byte }); give it as plain text, or as JSONL with a `text` in each line
error-scanned = is a PDF without text, as scanners make them; run it through text recognition (OCR) first
error-no-characters = is a PDF whose fonts do not say which characters they show; run it through text recognition (OCR) first
error-zip = is an archive without an office document in it; unpack it first, or save it as plain text
error-no-story = shows no story: only menus, lists or a headline; save the text itself
error-broken = is broken ({ $why }); fetch or save it again
error-unpacks = unpacks to more than { $limit } MB; no document is as long
error-bomb = unpacks to more than { $times } times its size, as no archive of documents does; what came before that was read
error-too-deep = holds archives within archives, more than { $depth } deep; unpack it first
error-locked = is locked with a password; unlock it first
error-columns = has no column of texts; there are: { $names }. Call the column of the texts “text”
error-sitemap = is a sitemap: it lists pages and holds none
error-parquet = is Parquet, which this build of banggiao does not read; save it as JSONL
error-byte = byte { $byte } is not UTF-8; if the text is in an older encoding, name it, for example --encoding windows-1258
error-cut-off = the text ends in the middle of a character; it was cut off, get it again
error-encoding = byte { $byte } is not { $encoding }; try another --encoding
error-too-long = is longer than one document may be ({ $limit } MB); split it
error-json = is not JSON: { $why }; each line must be one document, as { "{" }"text": "...", "id": "..."{ "}" }
error-json-object = is JSON, but no object; each line must be one document, as { "{" }"text": "...", "id": "..."{ "}" }
error-json-text = has no `text`; put the document's text there
error-json-field = `{ $field }` is { $found }; it must be { $wanted }
error-row-too-long = the row is longer than { $limit } KB; a quotation mark may not be closed; what follows is read on
error-row-encoding = the row is not UTF-8; if the table is in an older encoding, name it, for example --encoding windows-1258
error-row-broken = the XML is broken ({ $why }); what comes before was read
error-cells = the row has { $found } cells and the table { $columns } columns, so that it gives no facts; quote cells that hold what parts them
error-cell-country = column “{ $column }”: “{ $cell }” is no country or bloc that is known; give its name in English or Vietnamese, or its code
error-cell-date = column “{ $column }”: “{ $cell }” is no date; write 2025-05-06, 2025-05 or 2025, or say in the map how dates are written
error-cell-date-day = column “{ $column }”: “{ $cell }” is no date with its day first, as 6/5/2025
error-cell-date-month = column “{ $column }”: “{ $cell }” is no date with its month first, as 5/6/2025
error-cell-number = column “{ $column }”: “{ $cell }” is no number; say in the map how decimals are written
error-cell-word = column “{ $column }”: “{ $cell }” is none of the words that the map knows
error-cell-code = column “{ $column }”: “{ $cell }” cannot be the { $slot }; take the codebook’s word, or say in the map what it stands for
error-map = is no table for the map `{ $map }`: it has no { $missing }
error-panic = could not be read to its end because of a fault in banggiao; please report it with the text
wanted-string = a string
wanted-date = a date, as "2025-05-06"
wanted-language = "vi" or "en"
report-read = read: { $what }
passed-hidden = passed over, hidden: { $count } ({ $names })
passed-no-text = passed over, no text: { $count } ({ $names })
passed-revisit = passed over, stored before: { $count } ({ $names })
passed-no-page = passed over, the server had no page: { $count } ({ $names })
passed-robots = passed over, rules for crawlers: { $count } ({ $names })
failing = { $count } failed
failed = { $count ->
    [one] { $count } input failed; the rest was read
   *[other] { $count } inputs failed; the rest was read
}

# Scoring records
records-one-file = give one file of exported records, or -
record-wanted = is no record; each line must be one record, as export prints them
gold-record-wanted = is no gold grouping; it must be { "{" }"records": [...]{ "}" } or one record a line
gold-record-number = record { $number } cannot be scored

# Notes
note-date-not-resolved = a date seen, not resolved: the document's own date is unknown; give it with --published
note-weekday-differs = a date that is no { $told }: { $date } is a { $is }
note-visit-without-guest = a visit whose guest is not named
note-meeting-without-people = a meeting of which fewer than two people are named

# The ledger
new-documents = { $count ->
    [one] { $count } new document
   *[other] { $count } new documents
}
new-copies = { $count ->
    [one] of them { $count } copy
   *[other] of them { $count } copies
}
known-documents = { $count } known already
new-facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
new-records = { $count ->
    [one] { $count } new record
   *[other] { $count } new records
}
changed-records = { $count ->
    [one] { $count } record with new evidence
   *[other] { $count } records with new evidence
}
new-conflicts = { $count ->
    [one] { $count } new conflict
   *[other] { $count } new conflicts
}
nothing-new = nothing new

# Asking the ledger
ledger-missing = there is no ledger in { $file }; begin one with: banggiao ingest PATH, or name another with --ledger
ledger-there = { $file } is there already; name another file, or say that it is to be replaced
ledger-foreign = { $file } is not a ledger of banggiao; nothing in it was changed; name another file
ledger-read-only = { $file } cannot be written; see to its permissions and to those of its folder
ledger-busy = { $file } is locked by another process; wait for it to end, then try again
ledger-full = no room on the disk of { $file }; make room and run again: what was ingested before is kept
ledger-newer = { $file } has version { $found }, and this program knows versions up to { $known }; use a newer banggiao
ledger-older = { $file } has version { $found } and cannot be brought to version { $known }, for it may not be written; copy it to where you may write, and ask the copy
ledger-damaged = { $file } is damaged ({ $why }); run `banggiao doctor`, or restore a backup
ledger-closed = { $file } cannot be opened: { $why }
record-unknown = no record has an id that begins with `{ $id }`; `banggiao search` finds records by their words
record-ambiguous = `{ $id }` begins the ids of several records: { $among }; give more of it
document-written = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
} as received, in { $file }
document-also = also as { $names }
document-row = a row of a table, read by the map `{ $map }`
document-received = received: { $what }
document-caption = caption: { $caption }
page-kept = kept
page-not-kept = not kept
in-column = column { $column }
document-unknown = no document is called `{ $given }`, and none has an id that begins so; `banggiao search` finds documents by their words
document-ambiguous = `{ $given }` names several documents: { $among }; give an id
page-unkept = the page that { $document } was read from is not kept: it was taken in so, or before pages were kept
country-unknown = no country or bloc is called `{ $name }`; give its name in English or Vietnamese, or its code
country-near = no country or bloc is called `{ $name }`; did you mean { $near }?
country-twice = { $name } is named twice; give two countries
countries-two = give two countries
# One record
show-facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
show-evidence = Evidence
show-decisions = Decisions
show-conflict = Sources disagree on { $slot }
search-nothing = nothing has these words

# Decisions
decided = decided: { $id }
decided-by = { $by }, { $at }
decide-who = say who decides: --by NAME, or set BANGGIAO_BY
decision-unknown = `{ $id }` is not the id of a decision; `banggiao decide list` names them
standing-holds = holds
standing-undone = undone
standing-stranded = what it is about is no longer found

# Reading anew, keeping
reread-documents = { $count ->
    [one] { $count } document read anew
   *[other] { $count } documents read anew
}
reread-changed = { $count } of them otherwise
facts-gone = { $count ->
    [one] { $count } fact gone
   *[other] { $count } facts gone
}
facts-come = { $count ->
    [one] { $count } fact new
   *[other] { $count } facts new
}
records-otherwise = { $count ->
    [one] { $count } record changed
   *[other] { $count } records changed
}
records-gone = { $count ->
    [one] { $count } record gone
   *[other] { $count } records gone
}
reread-nothing = this program and these packs have read every document; --all reads them again
backed-up = copied into { $file }
restored = { $file } is the backup now
repaired = made anew
whole = the ledger is whole

# Serving
serving = the ledger is open at { $address }; Ctrl-C closes it
user-added = { $name } may come to the desk as { $role }
user-removed = { $name } may no longer come to the desk
user-password = Password (it will be seen):
adding-no-address = `{ $address }` is no address of a page; it begins with https://

# Fetching
fetch-address = is no address: { $why }
fetch-scheme = only http and https are fetched, not { $scheme }
fetch-password = an address with a name or password in it is not fetched; give it without
fetch-port = port { $port } is not fetched from: only 80, 443 and those from 1024 on
fetch-private = { $host } is at { $ip }, which is no public address; if it is of your own network, give --allow-private
fetch-robots = the robots.txt of { $host } does not allow it
fetch-robots-unread = the robots.txt of { $host } cannot be read now, so nothing is fetched from there; try again later
fetch-redirects = leads on and on, more than { $most } times
fetch-leads = leads to { $address }: { $why }
fetch-forbidden = the server does not give it out (status { $status }); get it by other means
fetch-gone = is not there (status { $status }); see to the address
fetch-status = the server answers with status { $status }; try again later
fetch-resting = { $host } asks to be left alone until { $until }; run again then
fetch-down = { $host } failed { $times } times in a row and is left alone for now; run again later
fetch-stopped = was not fetched, as the program was told to stop; run again to go on
fetch-no-host = there is no such host, or no network
fetch-unconnected = no connection: { $why }; try again later
fetch-insecure = no secure connection: { $why }
fetch-too-slow = no whole answer within { $seconds } seconds; try again later
fetch-too-large = is longer than { $limit } MB; get it by other means, and give the file
fetch-cut-off = was cut off on the way; try again later
fetch-packed = is packed as `{ $how }`, which was not asked for
fetch-garbled = the answer cannot be understood: { $why }
fetch-list = is a feed or sitemap that cannot be read: { $why }
fetch-lists = names more sitemaps than are followed (more than { $most }, or as deep); give it by itself
fetch-not-here = addresses are fetched by ingest, extract and watch
fetch-same = { $count } unchanged
fetch-left = { $address } names { $count ->
    [one] one page more
   *[other] { $count } pages more
}; run again to go on, or give a higher --limit

# Watching
watch-begins = watching { $folders } folders, { $feeds } feeds
watch-ends = stopped; what had come is in the ledger
watch-new = new
watch-known = known
watch-failed = failed
watch-asked = asked { $feed }: { $news } new, { $left } left for the next time; again at { $due }
watch-not-due = { $feed } is to be asked again at { $due }
watch-walked = the system does not tell of changes ({ $why }); the folders are walked every 10 seconds
watch-taken-over = the lock was that of a process that is gone ({ $by }); it was taken over
watch-held = { $file } is watched for already ({ $by }); stop that one first
watch-no-lock = { $file } cannot be locked: { $why }; the lock stands beside the ledger, see to the permissions of that folder
watch-no-folder = { $path } is no folder and no address of a feed; a feed begins with https:// or http://
