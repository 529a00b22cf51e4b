-- Personal data: an address that is not the person's own (any longer), kept only while the letter waits.
alter table message.letter add column address text check (length(address) between 3 and 254);
alter table message.letter add constraint letter_address_waits check (state = 'WAITING' or address is null);
