import './skeleton.css';

type Props = {
  /** How much of the line the text that comes will fill, as a CSS length. */
  width: string;
  /** The height of what comes, as a CSS length; one line of text where absent. */
  height?: string;
};

/** Stands where a line of text or a control will be, at its exact size. */
export function Skeleton({ width, height }: Props) {
  return <span className="skeleton" style={{ inlineSize: width, blockSize: height }} aria-hidden />;
}
