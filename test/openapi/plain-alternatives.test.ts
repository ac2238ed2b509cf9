import { expect, test } from 'vitest';
import type { Contract } from '../../openapi/generate/contract.ts';
import { withPlainAlternatives } from '../../openapi/generate/plain-alternatives.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Body: { type: 'object', properties: { pet: ref('Pet'), stray: ref('Cat') } },
  Pet: {
    type: 'object',
    anyOf: [ref('Dog'), ref('Cat')],
    'x-gangway-discriminator': 'kind',
    description: 'A pet.',
  },
  Dog: {
    type: 'object',
    required: ['kind', 'name', 'breed'],
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: ['puppy', 'dog'], description: 'It barks.' },
      name: { type: 'string', description: 'Its name.' },
      breed: ref('Breed'),
    },
  },
  Cat: {
    type: 'object',
    required: ['kind', 'name'],
    additionalProperties: false,
    properties: {
      kind: { type: 'string', const: 'cat', description: 'It purrs.' },
      name: { type: 'string', description: 'Its name.' },
      lives: { type: 'integer', description: 'Nine.' },
    },
  },
  Breed: { type: 'string', description: 'Its breed.' },
};

test('alternatives become one object that says which field belongs where', () => {
  const contract = {
    paths: { '/': { post: { requestBody: { schema: ref('Body') } } } },
    components: { schemas: structuredClone(schemas) },
  } as unknown as Contract;
  expect(withPlainAlternatives(contract).components.schemas).toEqual({
    Body: schemas.Body,
    Pet: {
      type: 'object',
      description: 'A pet.',
      required: ['kind', 'name'],
      additionalProperties: false,
      properties: {
        kind: {
          type: 'string',
          enum: ['puppy', 'dog', 'cat'],
          description: '- `puppy`, `dog`: It barks.\n- `cat`: It purrs.',
        },
        name: { type: 'string', description: 'Its name.' },
        breed: {
          ...ref('Breed'),
          description: 'Its breed. It belongs to `puppy`, `dog` alone, which needs it.',
        },
        lives: { type: 'integer', description: 'Nine. It belongs to `cat` alone.' },
      },
    },
    // What nothing refers to any more is gone; what something else refers to is not.
    Cat: schemas.Cat,
    Breed: schemas.Breed,
  });
});
