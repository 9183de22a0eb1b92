import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';

type AddressAt = (time: number) => string | null;

const MomentAddress = createContext<AddressAt>(() => null);

/**
 * Tells the notes in it where a second of their lecture opens; null when nowhere. The function in it is always the same one: all
 * notes would be drawn anew for another.
 */
export function MomentAddressProvider(props: {
  addressAt: AddressAt;
  children: ComponentChildren;
}) {
  const latest = useRef(props.addressAt);
  latest.current = props.addressAt;
  const [addressAt] = useState(() => (time: number) => latest.current(time));
  return <MomentAddress.Provider value={addressAt}>{props.children}</MomentAddress.Provider>;
}

export function useMomentAddress(): AddressAt {
  return useContext(MomentAddress);
}
