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
    date text
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
    words tsvector GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, "left"(((COALESCE(title, ''::text) || ' '::text) || COALESCE(decision, ''::text)), 200000))) STORED
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
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.checkpoints VALUES (5, '\x122c2497effa162060481a25176371c54f890a9491447d37fc1d5c3da33646b8', 'Granviks kommun
5
Eiwkl+/6FiBgSBolF2NxxU+JCpSRRH03/B1cPaM2Rrg=
2024-03-12T09:30:00Z
4c1a04b6ad3581fb
', '\x29ec0341048b4bedb87d66cb227cc1fc6d89d7be5505a187611be16726cc12ba65618590120eff17cb0b934649b4c3e96bc5c78ecce2278fe3beb44eadc85e0d', '4c1a04b6ad3581fb', '2024-03-12T09:30:00Z');
INSERT INTO public.contents VALUES (3, '\xe00b66aa97fef9bd523a9988715c3af8', '\x7b22617474656e64616e6365223a5b7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224d616a612053756e64696e227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a312c22776f726473223a224d616a612053756e64696e20285329227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a224d222c22706572736f6e223a7b226e616d65223a22536b7964646164206964656e7469746574227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a322c22776f726473223a22536b7964646164206964656e746974657420284d29227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224b6172696e20c3857362657267227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a332c22776f726473223a224b6172696e20c385736265726720285329227d7d5d2c22626f6479223a7b226d756e69636970616c697479223a224772616e76696b222c226e616d65223a224b6f6d6d756e73747972656c73656e227d2c2264617465223a22323032342d30332d3035222c2270617261677261706873223a5b7b226465636973696f6e223a2246c3b672736c6167657420626966616c6c732e222c226e756d626572223a2231222c227469746c65223a224e7920736b6f6c61227d5d2c22766f746573223a5b7b226e6f223a302c22706172616772617068223a2231222c22726f6c6c223a5b7b2263686f696365223a22796573222c226e616d65223a224d616a612053756e64696e222c227061727479223a2253227d2c7b2263686f696365223a22796573222c226e616d65223a22536b7964646164206964656e7469746574222c227061727479223a224d227d2c7b2263686f696365223a22796573222c226e616d65223a224b6172696e20c3857362657267222c227061727479223a2253227d5d2c22796573223a337d5d7d', 'f6e5cfde180614ffd739dbe3c2d9751f7673af07cf0c65f7200d3a8ccc08bbae', NULL);
INSERT INTO public.contents VALUES (4, '\xf10ae8696253b22536d09f6b44fa5071', '\x7b22617474656e64616e6365223a5b7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224d616a612053756e64696e227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a312c22776f726473223a224d616a612053756e64696e20285329227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a224d222c22706572736f6e223a7b226e616d65223a22536b7964646164206964656e7469746574227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a322c22776f726473223a22536b7964646164206964656e746974657420284d29227d7d2c7b226361706163697479223a226d656d626572222c227061727479223a2253222c22706572736f6e223a7b226e616d65223a224b6172696e20c3857362657267227d2c22706c616365223a7b22646f63756d656e74223a2270726f746f6b6f6c6c2e747874222c226c696e65223a332c22776f726473223a224b6172696e20c385736265726720285329227d7d5d2c22626f6479223a7b226d756e69636970616c697479223a224772616e76696b222c226e616d65223a224b6f6d6d756e73747972656c73656e227d2c2264617465223a22323032342d30332d3132222c2270617261677261706873223a5b7b226465636973696f6e223a2246c3b672736c6167657420626966616c6c732e222c226e756d626572223a2231222c227469746c65223a224e792066c3b672736b6f6c61227d5d2c22766f746573223a5b7b226e6f223a302c22706172616772617068223a2231222c22726f6c6c223a5b7b2263686f696365223a22796573222c226e616d65223a224d616a612053756e64696e222c227061727479223a2253227d2c7b2263686f696365223a22796573222c226e616d65223a22536b7964646164206964656e7469746574222c227061727479223a224d227d2c7b2263686f696365223a22796573222c226e616d65223a224b6172696e20c3857362657267222c227061727479223a2253227d5d2c22796573223a337d5d7d', '0503d03c07571c0548862859bc6df12771cf52dbfebc9b24a35084279638006b', NULL);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, 'maja sundin', 'Maja Sundin', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 1, 'skyddad identitet', 'Skyddad identitet', 'M', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 2, 'karin åsberg', 'Karin Åsberg', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, 'maja sundin', 'Maja Sundin', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 1, 'skyddad identitet', 'Skyddad identitet', 'M', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_attendance VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 2, 'karin åsberg', 'Karin Åsberg', 'S', 1, 0, 0, 0, 0, 0);
INSERT INTO public.d_meetings VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 3, 'Granvik', 'Kommunstyrelsen', 'kommunstyrelsen', NULL, '2024-03-05');
INSERT INTO public.d_meetings VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 4, 'Granvik', 'Kommunstyrelsen', 'kommunstyrelsen', NULL, '2024-03-12');
INSERT INTO public.d_paragraphs VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '1', 0, 'Ny skola', NULL, 'counted_vote');
INSERT INTO public.d_paragraphs VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '1', 0, 'Ny förskola', NULL, 'counted_vote');
INSERT INTO public.d_rosters VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '[["Maja Sundin","S","member","took_part","serves",null,"Maja Sundin",null,1,null],["Skyddad identitet","M","member","took_part","serves",null,"Skyddad identitet",null,2,null],["Karin Åsberg","S","member","took_part","serves",null,"Karin Åsberg",null,3,null]]');
INSERT INTO public.d_rosters VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '[["Maja Sundin","S","member","took_part","serves",null,"Maja Sundin",null,1,null],["Skyddad identitet","M","member","took_part","serves",null,"Skyddad identitet",null,2,null],["Karin Åsberg","S","member","took_part","serves",null,"Karin Åsberg",null,3,null]]');
INSERT INTO public.d_search VALUES ('granvik/kommunstyrelsen/2024-03-05/1', '1', 'Ny skola', 'Förslaget bifalls.', DEFAULT);
INSERT INTO public.d_search VALUES ('granvik/kommunstyrelsen/2024-03-12/1', '1', 'Ny förskola', 'Förslaget bifalls.', DEFAULT);
INSERT INTO public.d_votes VALUES ('granvik/kommunstyrelsen/2024-03-05/1', 0, '1', 'main', 3, 0, NULL, 0, 1);
INSERT INTO public.d_votes VALUES ('granvik/kommunstyrelsen/2024-03-12/1', 0, '1', 'main', 3, 0, NULL, 0, 1);
INSERT INTO public.erasures VALUES (0, 3);
INSERT INTO public.erasures VALUES (2, 3);
INSERT INTO public.erasures VALUES (1, 4);
INSERT INTO public.keys VALUES ('4c1a04b6ad3581fb', '\xbc9741b8c08c641e376d8518d76c1cb80b8cd7daccc7ecfa236605cd2f69a816', '2024-03-12T09:30:00Z');
INSERT INTO public.nodes VALUES (0, 0, '\x492e89cc29f1cb35188bf0803e7a8e492021cd672bc69c6fd138d0572a8ab785');
INSERT INTO public.nodes VALUES (0, 1, '\xa797e48423fcea95b76dd6cc929095061570e49bbc74a5dc81342b1e4c57d76e');
INSERT INTO public.nodes VALUES (1, 0, '\xa065d6f978e8789f7b644b64164388c7b921c3ce4e27052a0c24d53d74bd22eb');
INSERT INTO public.nodes VALUES (0, 2, '\x51ee4870c6bc082b506613834d099443a44e8aaf6ba3e7f3eb614555eff4f2d9');
INSERT INTO public.nodes VALUES (0, 3, '\xa65215b29c00558be6b29a6e65a5a87d9e38b55968258c5fdf9934e576642cf0');
INSERT INTO public.nodes VALUES (1, 1, '\xae48e1c51cd7508a25b7a73eaa676aa8d331b91cc454a4491a4e694f15eb57a4');
INSERT INTO public.nodes VALUES (2, 0, '\x7315de6487af42c4dea59704c6d0e6c8f96cf98b7bddd6ef18c27330b577a3e0');
INSERT INTO public.nodes VALUES (0, 4, '\xa0705eeb411183b010b0fbc92a7da7e15e3411f3aa5130b24cf230f176b850f6');
INSERT INTO public.versions VALUES (0, 'granvik/kommunstyrelsen/2024-03-05/1', 'import', 'a69140b1e80c698c08780ab2c4ad17ee81e733e81bc549414ff1f453fb065429', 'ylva', '2024-03-12T09:30:00Z', NULL, '5.txt', '84fddd93560740412f7c9895cdaa839622e58e5ebc5fb6bb95c9e005cdb4167d', NULL, NULL);
INSERT INTO public.versions VALUES (1, 'granvik/kommunstyrelsen/2024-03-12/1', 'import', '3d9644336ae3a4ced4114fce5f1c3091c61ca8cafe117cd4ac8fff7594ba17bd', 'ylva', '2024-03-12T09:30:00Z', NULL, '12.txt', '564740c064141a2c3c76cf5fd5d1908c9697613bf8a41b21486d10e284c39c06', NULL, NULL);
INSERT INTO public.versions VALUES (2, 'granvik/kommunstyrelsen/2024-03-05/1', 'correction', '67f9ff30557d318ac47dde750916eb259af031606096865b381727330d970ed1', 'ylva', '2024-03-12T09:30:00Z', 'fel ärende', NULL, NULL, 0, NULL);
INSERT INTO public.versions VALUES (3, 'granvik/kommunstyrelsen/2024-03-05/1', 'redaction', 'a4ac0a2ea824656e68740d2da1c102eed003e12f75d9e006618f34a2d9ea3e7a', 'ylva', '2024-03-12T09:30:00Z', 'skyddad identitet', NULL, NULL, 2, '0,2');
INSERT INTO public.versions VALUES (4, 'granvik/kommunstyrelsen/2024-03-12/1', 'redaction', '5144cff630e8739fa4323eab1b3c993a4093e3cf6ae76ce8517a959be4f21001', 'ylva', '2024-03-12T09:30:00Z', 'skyddad identitet', NULL, NULL, 1, '1');
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
