import { Plus, Trash2 } from 'lucide-react';
import { PLAY_MAIL_FIELDS } from '../../../../utils/model/play';
import { templateLanguage } from '../../../../utils/model/template';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { FilledText } from './FilledText';
import type { MailDraft } from './play-draft';

const names = new Intl.DisplayNames('en', { type: 'language' });

type Props = { mails: MailDraft[]; onChange: (mails: MailDraft[]) => void };

/** The mail of a play in one language or several: the one in the language of the thread is taken, else the first. */
export function MailFields({ mails, onChange }: Props) {
  const edit = (at: number, patch: Partial<MailDraft>) =>
    onChange(mails.map((mail, index) => (index === at ? { ...mail, ...patch } : mail)));
  const free = templateLanguage.options.filter((code) => !mails.some(({ language }) => language === code));
  return (
    <>
      {mails.map(({ language, subject, body }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change of language must not take the focus away.
        <fieldset key={at} className="play-mail">
          <legend>Mail in {names.of(language)}</legend>
          <div className="play-label">
            <Select
              aria-label={`Language of mail ${at + 1}`}
              value={language}
              onChange={({ target }) => edit(at, { language: target.value })}
            >
              {[language, ...free].map((code) => (
                <option key={code} value={code}>
                  {names.of(code)}
                </option>
              ))}
            </Select>
            <IconButton
              icon={Trash2}
              label={`Remove the mail in ${names.of(language)}`}
              disabled={mails.length === 1}
              onClick={() => onChange(mails.filter((_, index) => index !== at))}
            />
          </div>
          <FilledText
            label="Subject, where no thread has one"
            value={subject}
            fields={PLAY_MAIL_FIELDS}
            most={200}
            lang={language}
            onChange={(text) => edit(at, { subject: text.replace(/\n/g, ' ') })}
          />
          <FilledText
            label="Text"
            value={body}
            fields={PLAY_MAIL_FIELDS}
            most={5_000}
            lang={language}
            rows={5}
            onChange={(text) => edit(at, { body: text })}
          />
        </fieldset>
      ))}
      {free[0] !== undefined && (
        <Button
          look="plain"
          onClick={() => onChange([...mails, { language: free[0] ?? 'en', subject: '', body: '' }])}
        >
          <Plus size={14} aria-hidden /> Add a language
        </Button>
      )}
    </>
  );
}
