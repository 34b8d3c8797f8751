SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.beslut_erased_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.version = OLD.version) THEN RAISE EXCEPTION 'the archive is append-only'; END IF; RETURN OLD; END $$;
CREATE FUNCTION public.beslut_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the archive is append-only'; END $$;
CREATE FUNCTION public.beslut_spoken_of() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NOT EXISTS (SELECT 1 FROM versions WHERE versions.number = NEW."by" AND kind = 'redaction' AND strpos(',' || erases || ',', ',' || NEW.version || ',') > 0) THEN RAISE EXCEPTION 'the archive is append-only'; END IF; RETURN NEW; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.checkpoints (
    size integer NOT NULL,
    root bytea NOT NULL,
    note text NOT NULL,
    signature bytea NOT NULL,
    key text NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.contents (
    version integer NOT NULL,
    salt bytea NOT NULL,
    content bytea NOT NULL,
    sha256 text NOT NULL,
    source_sha256 text
);
CREATE TABLE public.d_attendance (
    record text NOT NULL,
    ordinal integer NOT NULL,
    person_key text NOT NULL,
    name text NOT NULL,
    party text,
    took_part integer NOT NULL,
    declined integer NOT NULL,
    disqualified integer NOT NULL,
    absent integer NOT NULL,
    not_serving integer NOT NULL,
    unknown integer NOT NULL
);
CREATE TABLE public.d_findings (
    record text NOT NULL,
    ordinal integer NOT NULL,
    rule text NOT NULL,
    severity text NOT NULL,
    paragraphs text NOT NULL
);
CREATE TABLE public.d_meetings (
    record text NOT NULL,
    version integer NOT NULL,
    municipality text,
    body text,
    body_key text NOT NULL,
    kind text,
    date text,
    made_by text NOT NULL
);
CREATE TABLE public.d_paragraphs (
    record text NOT NULL,
    ordinal integer NOT NULL,
    number text NOT NULL,
    roster integer NOT NULL,
    title text,
    case_number text,
    form text
);
CREATE TABLE public.d_rosters (
    record text NOT NULL,
    roster integer NOT NULL,
    standings text NOT NULL
);
CREATE TABLE public.d_search (
    record text NOT NULL,
    number text NOT NULL,
    title text,
    decision text,
    plain text,
    words tsvector GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, plain)) STORED
);
CREATE TABLE public.d_votes (
    record text NOT NULL,
    ordinal integer NOT NULL,
    number text,
    kind text NOT NULL,
    yes bigint,
    no bigint,
    abstained bigint,
    secret integer NOT NULL,
    agrees integer
);
CREATE TABLE public.erasures (
    version integer NOT NULL,
    by integer NOT NULL
);
CREATE TABLE public.keys (
    id text NOT NULL,
    public bytea NOT NULL,
    since text NOT NULL
);
CREATE TABLE public.nodes (
    level integer NOT NULL,
    "position" integer NOT NULL,
    hash bytea NOT NULL
);
CREATE TABLE public.versions (
    number integer NOT NULL,
    record text NOT NULL,
    kind text NOT NULL,
    commitment text NOT NULL,
    who text NOT NULL,
    at text NOT NULL,
    why text,
    source_name text,
    source_commitment text,
    previous integer,
    erases text,
    CONSTRAINT ck_versions_kind CHECK ((kind = ANY (ARRAY['import'::text, 'correction'::text, 'withdrawal'::text, 'redaction'::text])))
);
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.checkpoints VALUES (5, '\x5b99ffda61791ee8d655a909e95eb146d246ba1fc1e3ff144c503e76a940b1f2', 'Granviks kommun
5
W5n/2mF5HujWVakJ6V6xRtJGuh/B4/8UTFA+dqlAsfI=
2024-03-12T09:30:00Z
e4ab2819d6f0c446
', '\x9328fb833fa3d82dde33711d37312a2beef5ac2352738dddb88292a79f0d400515cf3d163ba24c5b9c662773ce1ac42d02e8e480cf2aecc8dba6d10a44c8240f', 'e4ab2819d6f0c446', '2024-03-12T09:30:00Z');
INSERT INTO public.contents VALUES (3, '\xe665e062fe43a495ae190089138cecde', '\x7b22617474656e64616e6365223a5b7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224d616a612053756e64696e227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a312c22776f726473223a224d616a612053756e64696e20285329227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a224d222c22706572736f6e223a7b226e616d65223a22536b7964646164206964656e7469746574227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a322c22776f726473223a22536b7964646164206964656e746974657420284d29227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224b6172696e20c3857362657267227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a332c22776f726473223a224b6172696e20c385736265726720285329227d7d5d2c22626f6479223a7b226d756e69636970616c697479223a224772616e76696b222c226e616d65223a224b6f6d6d756e73747972656c73656e227d2c2264617465223a22323032342d30332d3035222c2270617261677261706873223a5b7b226465636973696f6e223a2246c3b672736c6167657420626966616c6c732e222c226e756d626572223a2231222c227469746c65223a224e7920736b6f6c61227d5d2c22766f746573223a5b7b226e6f223a302c22706172616772617068223a2231222c22726f6c6c223a5b7b2263686f696365223a22796573222c226e616d65223a224d616a612053756e64696e222c227061727479223a2253227d2c7b2263686f696365223a22796573222c226e616d65223a22536b7964646164206964656e7469746574222c227061727479223a224d227d2c7b2263686f696365223a22796573222c226e616d65223a224b6172696e20c3857362657267222c227061727479223a2253227d5d2c22796573223a337d5d7d', 'f6e5cfde180614ffd739dbe3c2d9751f7673af07cf0c65f7200d3a8ccc08bbae', NULL);
INSERT INTO public.contents VALUES (4, '\xa206785231046ed673d1d6be82cec66b', '\x7b22617474656e64616e6365223a5b7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224d616a612053756e64696e227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a312c22776f726473223a224d616a612053756e64696e20285329227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a224d222c22706572736f6e223a7b226e616d65223a22536b7964646164206964656e7469746574227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a322c22776f726473223a22536b7964646164206964656e746974657420284d29227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224b6172696e20c3857362657267227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a332c22776f726473223a224b6172696e20c385736265726720285329227d7d5d2c22626f6479223a7b226d756e69636970616c697479223a224772616e76696b222c226e616d65223a224b6f6d6d756e73747972656c73656e227d2c2264617465223a22323032342d30332d3132222c2270617261677261706873223a5b7b226465636973696f6e223a2246c3b672736c6167657420626966616c6c732e222c226e756d626572223a2231222c227469746c65223a224e792066c3b672736b6f6c61227d5d2c22766f746573223a5b7b226e6f223a302c22706172616772617068223a2231222c22726f6c6c223a5b7b2263686f696365223a22796573222c226e616d65223a224d616a612053756e64696e222c227061727479223a2253227d2c7b2263686f696365223a22796573222c226e616d65223a22536b7964646164206964656e7469746574222c227061727479223a224d227d2c7b2263686f696365223a22796573222c226e616d65223a224b6172696e20c3857362657267222c227061727479223a2253227d5d2c22796573223a337d5d7d', '0503d03c07571c0548862859bc6df12771cf52dbfebc9b24a35084279638006b', NULL);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, 'maja sundin', 'Maja Sundin', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 1, 'skyddad identitet', 'Skyddad identitet', 'M', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 2, 'karin åsberg', 'Karin Åsberg', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, 'maja sundin', 'Maja Sundin', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 1, 'skyddad identitet', 'Skyddad identitet', 'M', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 2, 'karin åsberg', 'Karin Åsberg', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_meetings VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 3, 'Granvik', 'Kommunstyrelsen', 'kommunstyrelsen', NULL, '2024-03-05', '0.1.0 912e86ce');
INSERT INTO public.d_meetings VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 4, 'Granvik', 'Kommunstyrelsen', 'kommunstyrelsen', NULL, '2024-03-12', '0.1.0 6d1f11aa');
INSERT INTO public.d_paragraphs VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '1', 0, 'Ny skola', NULL, 'counted_vote');
INSERT INTO public.d_paragraphs VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '1', 0, 'Ny förskola', NULL, 'counted_vote');
INSERT INTO public.d_rosters VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '[["Maja Sundin","S","member","took_part","serves",null,"Maja Sundin",null,1,null],["Skyddad identitet","M","member","took_part","serves",null,"Skyddad identitet",null,2,null],["Karin Åsberg","S","member","took_part","serves",null,"Karin Åsberg",null,3,null]]');
INSERT INTO public.d_rosters VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '[["Maja Sundin","S","member","took_part","serves",null,"Maja Sundin",null,1,null],["Skyddad identitet","M","member","took_part","serves",null,"Skyddad identitet",null,2,null],["Karin Åsberg","S","member","took_part","serves",null,"Karin Åsberg",null,3,null]]');
INSERT INTO public.d_search VALUES ('granvik/kommunstyrelsen/2024-03-05/1', '1', 'Ny skola', 'Förslaget bifalls.', 'ny skola förslaget bifalls', DEFAULT);
INSERT INTO public.d_search VALUES ('granvik/kommunstyrelsen/2024-03-12/1', '1', 'Ny förskola', 'Förslaget bifalls.', 'ny förskola förslaget bifalls', DEFAULT);
INSERT INTO public.d_votes VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '1', 'main', 3, 0, NULL, 0, 1);
INSERT INTO public.d_votes VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '1', 'main', 3, 0, NULL, 0, 1);
INSERT INTO public.erasures VALUES (0, 3);
INSERT INTO public.erasures VALUES (2, 3);
INSERT INTO public.erasures VALUES (1, 4);
INSERT INTO public.keys VALUES ('e4ab2819d6f0c446', '\x5cc3bf53ad7ed71426a4714f6bb757c1a8c199d737732f2e43d66a9940fe2bff', '2024-03-12T09:30:00Z');
INSERT INTO public.nodes VALUES (0, 0, '\x704d8d97f00811236c48047cd1ea53509f6c485e05ff29886bde92fa9ac43407');
INSERT INTO public.nodes VALUES (0, 1, '\x7fe8bfcf98b24389bb436e989e18990a3784ddd69749a1ded6829b42e8e47a84');
INSERT INTO public.nodes VALUES (1, 0, '\x76fd6bc2afc5582401a5923562dd96dace31c067bd14b335ecddb226db6de507');
INSERT INTO public.nodes VALUES (0, 2, '\xd07b1c7181ee41e864f06ce6212640970c86902ecf8e303a5cc54b321ea965c9');
INSERT INTO public.nodes VALUES (0, 3, '\x31066d2005c56f5d7c825c4c1cf16eb1b273c8eeae08a11aa4223bf9bbff2e75');
INSERT INTO public.nodes VALUES (1, 1, '\xec077881cef3c05fd3ba98b0101d8b028819229c03a988548042ac34c0696184');
INSERT INTO public.nodes VALUES (2, 0, '\x5044995aba10e387d4336a7f90e43dc83006c94716abb5a65a375a748a56a59d');
INSERT INTO public.nodes VALUES (0, 4, '\x0b157135a75ca2c1d098abae98cc9ea7eff46e2729e20473c472e109e85c7f97');
INSERT INTO public.versions VALUES (0, 'granvik/kommunstyrelsen/2024-03-05/1', 'import', 'ad1c44697ddb3c1b59ce03d5801ba0502436e2a1f1c78f2434b27fc3e907b8ef', 'ylva', '2024-03-12T09:30:00Z', NULL, '5.txt', '4bc340c47b6ba2ee2902b9b97c3b6a1eb4ce85300986ae08d31d30825697df5d', NULL, NULL);
INSERT INTO public.versions VALUES (1, 'granvik/kommunstyrelsen/2024-03-12/1', 'import', '65c6cea00d1d526331ed8b16ae8db9962df99f40fe83f66096a5db186c9272df', 'ylva', '2024-03-12T09:30:00Z', NULL, '12.txt', 'c441790db3a3e63270fa34f4ce45243683fe27358fd2a6c5cd88764bbcba1437', NULL, NULL);
INSERT INTO public.versions VALUES (2, 'granvik/kommunstyrelsen/2024-03-05/1', 'correction', 'd34b77355d4c21fd75b7b928d5795d70ebc27967d180c75c5f1035ecbd685776', 'ylva', '2024-03-12T09:30:00Z', 'fel ärende', NULL, NULL, 0, NULL);
INSERT INTO public.versions VALUES (3, 'granvik/kommunstyrelsen/2024-03-05/1', 'redaction', '6a6563f7295a0a358da3ab406d0e9166ca7f46300efb56d3010c5a4ff31b3a79', 'ylva', '2024-03-12T09:30:00Z', 'skyddad identitet', NULL, NULL, 2, '0,2');
INSERT INTO public.versions VALUES (4, 'granvik/kommunstyrelsen/2024-03-12/1', 'redaction', 'c6ba53df3fc574174665fd70da55a1041f006edd513d32a593ea1ff1e0656b78', 'ylva', '2024-03-12T09:30:00Z', 'skyddad identitet', NULL, NULL, 1, '1');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (size);
ALTER TABLE ONLY public.contents
    ADD CONSTRAINT contents_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.d_attendance
    ADD CONSTRAINT d_attendance_pkey PRIMARY KEY (record, ordinal);
ALTER TABLE ONLY public.d_findings
    ADD CONSTRAINT d_findings_pkey PRIMARY KEY (record, ordinal);
ALTER TABLE ONLY public.d_meetings
    ADD CONSTRAINT d_meetings_pkey PRIMARY KEY (record);
ALTER TABLE ONLY public.d_paragraphs
    ADD CONSTRAINT d_paragraphs_pkey PRIMARY KEY (record, ordinal);
ALTER TABLE ONLY public.d_rosters
    ADD CONSTRAINT d_rosters_pkey PRIMARY KEY (record, roster);
ALTER TABLE ONLY public.d_votes
    ADD CONSTRAINT d_votes_pkey PRIMARY KEY (record, ordinal);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT erasures_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.nodes
    ADD CONSTRAINT nodes_pkey PRIMARY KEY (level, "position");
ALTER TABLE ONLY public.versions
    ADD CONSTRAINT versions_pkey PRIMARY KEY (number);
CREATE INDEX ix_contents_sha256 ON public.contents USING btree (sha256);
CREATE INDEX ix_d_attendance_party ON public.d_attendance USING btree (party);
CREATE INDEX ix_d_attendance_person ON public.d_attendance USING btree (person_key);
CREATE INDEX ix_d_findings_rule ON public.d_findings USING btree (rule);
CREATE INDEX ix_d_meetings_body ON public.d_meetings USING btree (body_key, date);
CREATE INDEX ix_d_meetings_date ON public.d_meetings USING btree (date);
CREATE INDEX ix_d_paragraphs_case ON public.d_paragraphs USING btree (case_number);
CREATE INDEX ix_d_paragraphs_number ON public.d_paragraphs USING btree (record, number);
CREATE INDEX ix_d_search_record ON public.d_search USING btree (record);
CREATE INDEX ix_d_search_words ON public.d_search USING gin (words);
CREATE INDEX ix_versions_record ON public.versions USING btree (record, number);
CREATE TRIGGER checkpoints_no_delete BEFORE DELETE ON public.checkpoints FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER checkpoints_no_truncate BEFORE TRUNCATE ON public.checkpoints FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER checkpoints_no_update BEFORE UPDATE ON public.checkpoints FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER contents_no_delete BEFORE DELETE ON public.contents FOR EACH ROW EXECUTE FUNCTION public.beslut_erased_only();
CREATE TRIGGER contents_no_truncate BEFORE TRUNCATE ON public.contents FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER contents_no_update BEFORE UPDATE ON public.contents FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER erasures_no_delete BEFORE DELETE ON public.erasures FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER erasures_no_truncate BEFORE TRUNCATE ON public.erasures FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER erasures_no_update BEFORE UPDATE ON public.erasures FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER erasures_spoken_of BEFORE INSERT ON public.erasures FOR EACH ROW EXECUTE FUNCTION public.beslut_spoken_of();
CREATE TRIGGER keys_no_delete BEFORE DELETE ON public.keys FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER keys_no_truncate BEFORE TRUNCATE ON public.keys FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER keys_no_update BEFORE UPDATE ON public.keys FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER nodes_no_delete BEFORE DELETE ON public.nodes FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER nodes_no_truncate BEFORE TRUNCATE ON public.nodes FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER nodes_no_update BEFORE UPDATE ON public.nodes FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER versions_no_delete BEFORE DELETE ON public.versions FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER versions_no_truncate BEFORE TRUNCATE ON public.versions FOR EACH STATEMENT EXECUTE FUNCTION public.beslut_refuse();
CREATE TRIGGER versions_no_update BEFORE UPDATE ON public.versions FOR EACH ROW EXECUTE FUNCTION public.beslut_refuse();
ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT fk_checkpoints_key FOREIGN KEY (key) REFERENCES public.keys(id);
ALTER TABLE ONLY public.contents
    ADD CONSTRAINT fk_contents_version FOREIGN KEY (version) REFERENCES public.versions(number);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT fk_erasures_by FOREIGN KEY (by) REFERENCES public.versions(number);
ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT fk_erasures_version FOREIGN KEY (version) REFERENCES public.versions(number);
ALTER TABLE ONLY public.versions
    ADD CONSTRAINT fk_versions_previous FOREIGN KEY (previous) REFERENCES public.versions(number);
