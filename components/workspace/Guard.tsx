import { Component, type ReactNode } from 'react';
import { explainFailure, type Failure } from '../../utils/store/failure';

interface Props {
  otherwise: (failure: Failure) => ReactNode;
  children: ReactNode;
}

/** Shows something else when a query of a page fails. React offers this only to classes. */
export class Guard extends Component<Props, { failure: Failure | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: explainFailure(error) };
  }

  override render() {
    const { failure } = this.state;
    return failure ? this.props.otherwise(failure) : this.props.children;
  }
}
