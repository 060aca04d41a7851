import { Alert, List, ListItem } from "@patternfly/react-core";

interface Props {
  title: string;
  details: string[];
}

/** The server said no: announced at once to those who cannot see it appear. */
export const RefusalAlert = ({ title, details }: Props) => (
  <Alert variant="danger" isInline isLiveRegion title={title}>
    {details.length > 0 && (
      <List>
        {details.map((detail) => (
          <ListItem key={detail}>{detail}</ListItem>
        ))}
      </List>
    )}
  </Alert>
);
