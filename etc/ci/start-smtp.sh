#!/usr/bin/env bash
# Starts a postfix of its own in the given folder, which takes mail by SMTP on 127.0.0.1 and delivers every message for test.example and demo.invalid
# into one Maildir, and prints the variables that the tests read. nobody@ is refused with 550, full@ with 452. Installs nothing; needs root,
# because postfix does.
set -euo pipefail
folder=$1/smtp port=${SUPERVISION_TEST_SMTP_PORT:-2526}
rm -rf "$folder"; mkdir -p "$folder"/{conf,queue,data,maildir}; chmod 755 "$1" "$folder"
cat >"$folder/conf/main.cf" <<EOF
compatibility_level = 3.6
queue_directory = $folder/queue
data_directory = $folder/data
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.test.example
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
mynetworks = 127.0.0.0/8
inet_interfaces = loopback-only
inet_protocols = ipv4
maillog_file = $folder/mail.log
maillog_file_prefixes = $folder
virtual_mailbox_domains = test.example demo.invalid
virtual_mailbox_base = $folder/maildir
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:$(id -u postfix)
virtual_gid_maps = static:$(id -g postfix)
virtual_minimum_uid = 1
smtpd_recipient_restrictions = check_recipient_access texthash:$folder/conf/recipients, permit_mynetworks, reject
default_transport = error:outside mail is not sent from a test
EOF
cat >"$folder/conf/recipients" <<EOF
nobody@test.example 550 5.1.1 no such user
full@test.example 452 4.2.2 mailbox full
EOF
cat >"$folder/conf/master.cf" <<EOF
127.0.0.1:$port inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
proxymap unix - - n - - proxymap
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
error unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
EOF
chown -R postfix "$folder/data" "$folder/maildir"
postfix -c "$folder/conf" start >"$folder/start.log" 2>&1 || { cat "$folder/start.log" "$folder/mail.log" >&2; exit 1; }
for _ in $(seq 50); do (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.2; done
echo "export SUPERVISION_TEST_SMTP='127.0.0.1:$port'"
echo "export SUPERVISION_TEST_SMTP_DUMP='$folder/maildir/all'"
